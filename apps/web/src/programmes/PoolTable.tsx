import { NumberText, Table, TextLink, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { PooledSchoolRowFragment } from '../gql/graphql.js';
import { phaseWords } from '../schools/phase-words.js';

export const PooledSchoolRow = graphql(`
  fragment PooledSchoolRow on PooledSchool {
    id
    urn
    name
    phase
    authority
    trust
    town
    pupils
    groupId
    groupName
  }
`);

const columnsFor = (slug: string): Column<PooledSchoolRowFragment>[] => [
  {
    id: 'name',
    label: 'School',
    cell: ({ urn, name }) => (
      <TextLink href={`/schools/${urn}`} plain>
        {name}
      </TextLink>
    ),
  },
  { id: 'phase', label: 'Phase', cell: ({ phase }) => phaseWords[phase] },
  { id: 'authority', label: 'Local authority', cell: ({ authority }) => authority },
  { id: 'trust', label: 'Trust', cell: ({ trust }) => trust ?? 'none' },
  {
    id: 'pupils',
    label: 'Pupils',
    numeric: true,
    cell: ({ pupils }) => (
      <NumberText
        figure={typeof pupils === 'number' ? { state: 'value', value: pupils } : { state: 'not-held' }}
      />
    ),
  },
  {
    id: 'group',
    label: 'Group',
    cell: ({ groupId, groupName }) =>
      groupId ? <TextLink href={`/programmes/${slug}/groups/${groupId}`}>{groupName}</TextLink> : 'none',
  },
];

interface PoolTableProps {
  readonly schools: readonly FragmentType<typeof PooledSchoolRow>[];
  readonly slug: string;
}

export function PoolTable({ schools, slug }: PoolTableProps) {
  return (
    <Table
      caption="Schools of the pool"
      hideCaption
      columns={columnsFor(slug)}
      rows={readFragment(PooledSchoolRow, schools)}
      rowKey={({ urn }) => urn}
    />
  );
}

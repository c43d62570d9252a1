import { NumberText, Table, TextLink, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { PooledSchoolRowFragment } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { phaseWords } from '../schools/phase-words.js';
import { LeaveProgramme } from './LeaveProgramme.js';

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
    leftOn
  }
`);

const columnsFor = ({
  programme: { id, slug, viewerCanAdmit },
  onChanged,
}: Acting): Column<PooledSchoolRowFragment>[] => [
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
  ...(viewerCanAdmit
    ? [
        {
          id: 'leave',
          label: 'Taking part',
          cell: ({ urn, name, leftOn }: PooledSchoolRowFragment) =>
            leftOn ? (
              `left on ${dayWords(leftOn)}`
            ) : (
              <LeaveProgramme programmeId={id} school={{ urn, name }} onChanged={onChanged} />
            ),
        },
      ]
    : []),
];

interface Acting {
  readonly programme: { readonly id: string; readonly slug: string; readonly viewerCanAdmit: boolean };
  onChanged(): void;
}

interface PoolTableProps extends Acting {
  readonly schools: readonly FragmentType<typeof PooledSchoolRow>[];
}

export function PoolTable({ schools, ...acting }: PoolTableProps) {
  return (
    <Table
      caption="Schools of the pool"
      hideCaption
      columns={columnsFor(acting)}
      rows={readFragment(PooledSchoolRow, schools)}
      rowKey={({ urn }) => urn}
    />
  );
}

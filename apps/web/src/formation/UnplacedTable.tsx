import { Table, TextLink, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { UnplacedRowFragment } from '../gql/graphql.js';

export const UnplacedRow = graphql(`
  fragment UnplacedRow on UnplacedSchoolType {
    urn
    name
    authority
    reason
    missing
  }
`);

const columns: readonly Column<UnplacedRowFragment>[] = [
  {
    id: 'school',
    label: 'School',
    cell: ({ urn, name }) => <TextLink href={`/schools/${urn}`}>{name}</TextLink>,
  },
  { id: 'authority', label: 'Local authority', cell: ({ authority }) => authority },
  { id: 'missing', label: 'Not published', cell: ({ missing }) => missing.join(', ') || 'nothing' },
  { id: 'reason', label: 'Why it is in no group', cell: ({ reason }) => reason },
];

/** Schools that a run leaves out, never silently. */
export function UnplacedTable({ schools }: { schools: readonly FragmentType<typeof UnplacedRow>[] }) {
  return (
    <Table
      caption="Schools without a group"
      hideCaption
      columns={columns}
      rows={readFragment(UnplacedRow, schools)}
      rowKey={({ urn }) => urn}
    />
  );
}

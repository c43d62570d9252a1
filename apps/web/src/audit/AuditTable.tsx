import { Table, TimeStamp, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { AuditLineFragment } from '../gql/graphql.js';

export const AuditLine = graphql(`
  fragment AuditLine on AuditEntry {
    id
    occurredAt
    words
    byName
    byMe
    programmeName
    about
  }
`);

const columns: readonly Column<AuditLineFragment>[] = [
  {
    id: 'who',
    label: 'Who did what',
    cell: ({ byMe, byName, words }) => `${byMe ? 'You' : (byName ?? 'Pathways or a colleague')} ${words}`,
  },
  { id: 'about', label: 'It names', cell: ({ about }) => about.join(' · ') || '–' },
  { id: 'programme', label: 'Programme', cell: ({ programmeName }) => programmeName ?? '–' },
  { id: 'when', label: 'When', cell: ({ occurredAt }) => <TimeStamp at={occurredAt} /> },
];

interface AuditTableProps {
  readonly entries: readonly ({ readonly id: string } & FragmentType<typeof AuditLine>)[];
}

export function AuditTable({ entries }: AuditTableProps) {
  return (
    <Table
      caption="The newest first"
      columns={columns}
      rows={entries.map(entry => readFragment(AuditLine, entry))}
      rowKey={({ id }) => id}
    />
  );
}

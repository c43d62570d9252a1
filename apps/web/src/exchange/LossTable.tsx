import { EmptyState, Table } from '@pathways/ui';
import type { LossPartsFragment } from '../gql/graphql.js';

/** The parts of a research file, as they are called here. What has no word here keeps that of the file. */
const partWords: Readonly<Record<string, string>> = {
  source: 'Contributions',
  case: 'Schools and people',
  note: 'Memos',
  code: 'Codes',
  coding: 'Codings',
  coder: 'Coders',
  set: 'Sets',
  link: 'Links',
  file: 'The file',
};

const columns = [
  { id: 'name', label: 'What', cell: ({ name }: LossPartsFragment) => name || 'Without a name' },
  { id: 'part', label: 'Kind', cell: ({ part }: LossPartsFragment) => partWords[part] ?? part },
  { id: 'because', label: 'Why', cell: ({ because }: LossPartsFragment) => because },
];

/** The report, line by line. */
export function LossTable({ caption, losses }: { caption: string; losses: readonly LossPartsFragment[] }) {
  const rows = losses.map((loss, place) => ({ ...loss, place }));
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={row => String(row.place)}
      empty={
        <EmptyState title="Nothing is lost">
          <p>All of it is carried.</p>
        </EmptyState>
      }
    />
  );
}

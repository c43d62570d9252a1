import { Stack, Table, type Column } from '@pathways/ui';
import type { SectionUseFieldsFragment, SheetFieldsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { SectionUseFields } from './sheet.documents.js';

type Row = SectionUseFieldsFragment;
type Count = keyof Omit<NonNullable<Row['use']>, '__typename'>;

const told = (row: Row, of: Count): string => (row.use ? row.use[of].toLocaleString('en-GB') : '–');

const counts: readonly (readonly [Count, string])[] = [
  ['discussions', 'Discussions'],
  ['schools', 'Schools'],
  ['contributions', 'Contributions'],
  ['characters', 'Characters each'],
  ['codings', 'Codes'],
  ['practices', 'Practices'],
];

/** Which prompts led to long talk, codes and practices: counts alone, and none that could be one school's. */
export function SheetUse({ sheet }: { sheet: SheetFieldsFragment }) {
  const columns: Column<Row>[] = [
    { id: 'heading', label: 'Section', cell: row => `${row.heading} (version ${row.number})` },
    ...counts.map(([id, label]) => ({ id, label, cell: (row: Row) => told(row, id), numeric: true })),
  ];
  return (
    <Stack>
      <Table
        caption="What came of each section"
        columns={columns}
        rows={readFragment(SectionUseFields, sheet.use)}
        rowKey={row => `${row.number} ${row.heading}`}
      />
      <p>
        Actions that were agreed on it, at the end of a round or at a meeting:{' '}
        {sheet.actionCount === null || sheet.actionCount === undefined
          ? 'too few schools to tell'
          : sheet.actionCount}
        .
      </p>
      <p>A dash: so few schools wrote that a number could be one school’s.</p>
    </Stack>
  );
}

import { accept, refuse, type Result } from '@pathways/domain/shared';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

export type NoTable = { readonly kind: 'NoTable'; readonly because: string };

export interface TableShape<Column extends string> {
  readonly needed: readonly Column[];
  /** Empty where the table does not name them. */
  readonly optional: readonly Column[];
  readonly mostLines: number;
}

export interface TableLine<Column extends string> {
  /** Counted from 1, the heads among them, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

const options = {
  bom: true,
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  trim: true,
} as const;
const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** Tabs where a spreadsheet was pasted, semicolons where its land writes commas in numbers. */
const markOf = (csv: string): string => {
  const head = csv.slice(0, csv.search(/\r?\n/) + 1 || csv.length);
  return ['\t', ';'].find(mark => head.includes(mark)) ?? ',';
};

const listed = (columns: readonly string[]): string =>
  [columns.slice(0, -1).join(', '), ...columns.slice(-1)].filter(Boolean).join(' and ');

const wanted = <Column extends string>({ needed, optional }: TableShape<Column>): string =>
  `${listed(needed)}${optional.length > 0 ? ` (and may name ${listed(optional)})` : ''}`;

/** A short table whose first line names its columns, in any order. Long ones are streamed (`schools/application/read-table`). */
export function readColumns<Column extends string>(
  csv: string,
  shape: TableShape<Column>,
): Result<TableLine<Column>[], NoTable> {
  const no = (because: string) => refuse({ kind: 'NoTable' as const, because });
  try {
    const rows = parsed.parse(parse(csv, { ...options, delimiter: markOf(csv) }));
    const heads = rows[0]?.record.map(head => head.toLowerCase().replace(/[^a-z]/g, '')) ?? [];
    const missing = shape.needed.filter(column => !heads.includes(column));
    if (missing.length > 0)
      return no(
        `The first line must name the columns ${wanted(shape)}; ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} not there.`,
      );
    if (rows.length === 1) return no('There is nothing below the first line.');
    if (rows.length > shape.mostLines + 1) return no(`It has more than ${shape.mostLines} lines.`);
    const columns = [...shape.needed, ...shape.optional];
    return accept(
      rows.slice(1).map(({ record, info }) => {
        const cells = columns.map(column => [column, record[heads.indexOf(column)] ?? '']);
        return { line: info.lines, cells: Object.fromEntries(cells) as Record<Column, string> };
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) return no(`It is no table of comma-separated values: ${error.message}`);
    throw error;
  }
}

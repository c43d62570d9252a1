import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

export type Entry = string | number | null;

type Row = readonly Entry[];

/** One table of a file that is handed out. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table whose rows are read while it is handed out: the next portion when the one before has left. */
export interface LongSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly portions: AsyncGenerator<readonly Row[]>;
}

/** What a spreadsheet would run rather than show. */
const beginsFormula = /^[=+\-@\t\r]/;

/** A name that begins like a formula stays a name: the apostrophe is what spreadsheets themselves put before text. */
const harmless = (entry: Entry): Entry =>
  typeof entry === 'string' && beginsFormula.test(entry) ? `'${entry}` : entry;

const lines = (rows: readonly Row[], bom: boolean): string =>
  stringify(
    rows.map(row => row.map(harmless)),
    { bom, record_delimiter: 'windows' },
  );

/** With a byte order mark, which Excel needs to read it as UTF-8. */
export const csvOf = ({ columns, rows }: Sheet): string => lines([columns, ...rows], true);

/** The same text as `csvOf` makes, piece by piece. */
export async function* csvPieces({ columns, portions }: LongSheet): AsyncGenerator<string> {
  let hasBegun = false;
  for await (const rows of portions) {
    yield hasBegun ? lines(rows, false) : lines([columns, ...rows], true);
    hasBegun = true;
  }
  if (!hasBegun) yield lines([columns], true);
}

/** For files that can only be made whole. */
export async function wholeSheet({ name, columns, portions }: LongSheet): Promise<Sheet> {
  const rows: Row[] = [];
  for await (const portion of portions) rows.push(...portion);
  return { name, columns, rows };
}

const widest = 60;

const widthOf = ({ columns, rows }: Sheet, place: number): number =>
  [columns, ...rows.slice(0, 200)].reduce(
    (most, row) => Math.min(widest, Math.max(most, String(row[place] ?? '').length + 2)),
    8,
  );

/** Texts are kept as texts and numbers as numbers: nothing in it can run. */
export const xlsxOf = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(sheet => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: sheet.columns.map((_, place) => ({ width: widthOf(sheet, place) })),
      data: [
        sheet.columns.map(column => ({ value: column, type: String, fontWeight: 'bold' as const })),
        ...sheet.rows.map(row =>
          row.map(entry =>
            entry === null
              ? null
              : typeof entry === 'number'
                ? { value: entry, type: Number }
                : { value: entry, type: String },
          ),
        ),
      ],
    })),
  ).toBuffer();

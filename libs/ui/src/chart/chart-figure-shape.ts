/** What a chart shows, as a table: the same figures, for whoever would rather read or reuse them. */
export interface ChartTable {
  /** The first names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A name that begins like a formula stays a name: the apostrophe is what spreadsheets themselves put before text. */
const harmless = (entry: string | number): string =>
  typeof entry === 'string' && /^[=+\-@\t\r]/.test(entry) ? `'${entry}` : String(entry);

const quoted = (entry: string | number | null): string =>
  entry === null ? '' : `"${harmless(entry).replaceAll('"', '""')}"`;

/** As Excel reads it: a byte order mark, and Windows lines. */
export const csvOfTable = ({ columns, rows }: ChartTable): string =>
  `\uFEFF${[columns, ...rows].map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;

export const fileNameOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 -]/g, '')
    .trim()
    .slice(0, 60) || 'chart';

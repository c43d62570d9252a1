import { accept, refuse, type Result } from '../shared/index.js';
import type { ImportRefusal } from './import-refusal.js';

/** The cells of one line by the name of their column; the empty text for a column that the file does not have. */
export type Cells = (column: string) => string;

/** How one kind of file is read: what its header must hold, and what each line says. */
export interface TableShape<Line> {
  /** Checks the header once. Answers the columns that are read; all others are ignored and named in the report. */
  open(header: readonly string[]): Result<OpenTable<Line>, ImportRefusal>;
}

export interface OpenTable<Line> {
  readonly used: readonly string[];
  read(line: number, cells: Cells): Result<Line, ImportRefusal>;
  /** What may stand in a file only once (the URN), or null where lines may repeat. */
  keyOf(line: Line): string | null;
}

/** Refuses a header that names a column twice or lacks one of `required`. */
export function checkHeader(
  header: readonly string[],
  required: readonly string[],
): Result<null, ImportRefusal> {
  const doubled = header.find((column, at) => column !== '' && header.indexOf(column) !== at);
  if (doubled !== undefined) return refuse({ kind: 'DoubledColumn', column: doubled });
  const missing = required.find(column => !header.includes(column));
  return missing === undefined ? accept(null) : refuse({ kind: 'MissingColumn', column: missing });
}

/** Reads `2018-03-31` or `31-03-2018` (or with slashes) as `2018-03-31`. Null for what is no day of the calendar. */
export function readDay(text: string): string | null {
  const ordered = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? undefined;
  const turned = /^(\d\d)[-/](\d\d)[-/](\d{4})$/.exec(text) ?? undefined;
  const [year, month, day] = ordered ? ordered.slice(1) : turned ? turned.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const inMonth = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    Number(month) - 1
  ];
  return inMonth && Number(day) >= 1 && Number(day) <= inMonth ? `${year}-${month}-${day}` : null;
}

/** A whole number between bounds, or null for an empty cell. */
export function readWhole(
  at: { readonly line: number; readonly field: string },
  text: string,
  [least, most]: readonly [number, number],
): Result<number | null, ImportRefusal> {
  const trimmed = text.trim();
  if (trimmed === '') return accept(null);
  if (!/^-?\d+$/.test(trimmed))
    return refuse({ kind: 'Unreadable', ...at, found: trimmed, expected: 'a whole number' });
  const value = Number(trimmed);
  if (value < least || value > most)
    return refuse({ kind: 'OutOfRange', ...at, found: trimmed, least, most });
  return accept(value);
}

/** The day that a file's name states (`edubasealldata20231116.csv`, `register-2023-11-16.csv`), or null where it states none. */
export function dayIn(fileName: string): string | null {
  const found = /(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(fileName);
  return found ? readDay(found.slice(1).join('-')) : null;
}

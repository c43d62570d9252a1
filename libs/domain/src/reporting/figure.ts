import { mayTell, type Told } from '../suppression/index.js';

/** A column of a figure; the first names the row. */
export interface FigureColumn {
  readonly id: string;
  readonly label: string;
  readonly isNumber: boolean;
}

export type FigureEntry = string | number | null;

/** Numbers over a cycle with all that is needed to count them again. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What exactly was counted, and what was left out. */
  readonly definition: string;
  /** The query that was asked; `$1` is the cycle, `$2` the day before which all of it happened. */
  readonly statement: string;
  readonly columns: readonly FigureColumn[];
  /** Null: hidden by the rule for small numbers, or nothing to count. */
  readonly rows: readonly (readonly FigureEntry[])[];
  /** Entries that the rule took out. */
  readonly hidden: number;
  /** Entries that the rule keeps as they were in an earlier week. */
  readonly earlier: number;
}

/** A row as it was counted: its numbers by the ids of the columns, and how many schools could have been counted in it. */
export interface CountedRow {
  readonly key: string;
  readonly possible: number;
  /** The rule for small numbers has no part in this row. */
  readonly isOpen?: boolean;
  readonly [column: string]: FigureEntry | boolean | undefined;
}

/** What stands in each place of a figure, where only some columns are under the rule for small numbers. */
export function toldRows(
  { id, columns, guarded }: Pick<Figure, 'id' | 'columns'> & { readonly guarded: readonly string[] },
  counted: readonly CountedRow[],
  told: ReadonlyMap<string, Told>,
): Pick<Figure, 'rows' | 'hidden' | 'earlier'> {
  let [hidden, earlier] = [0, 0];
  const entryOf = (row: CountedRow, column: string): FigureEntry => {
    const entry = row[column];
    const live = typeof entry === 'string' || typeof entry === 'number' ? entry : null;
    if (row.isOpen || !guarded.includes(column)) return live;
    const known = told.get(`${id}|${row.key}|${column}`);
    if (known) {
      if (!known.isCurrent) earlier += 1;
      return known.number;
    }
    if (live === 0 && mayTell({ schools: 0, possible: row.possible })) return 0;
    hidden += 1;
    return null;
  };
  const rows = counted.map(row => columns.map(column => entryOf(row, column.id)));
  return { rows, hidden, earlier };
}

/** Why entries are missing or old, in sentences; empty where none are. */
export const figureNote = ({ hidden, earlier }: Pick<Figure, 'hidden' | 'earlier'>): string =>
  [
    hidden > 0 &&
      `${hidden} hidden: too few schools stand behind them, or they would give such a number away.`,
    earlier > 0 &&
      `${earlier} as they were in an earlier week: too few schools stand behind the change since.`,
  ]
    .filter(sentence => sentence !== false)
    .join(' ');

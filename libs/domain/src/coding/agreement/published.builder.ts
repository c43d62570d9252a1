import { unitsOf, type Unit } from './judgements.js';

/** Rows as papers print them: one line per coder, blanks between values, "." or "*" for a unit that a coder did not judge. */
export const printed = (...rows: readonly string[]): readonly Unit[] =>
  unitsOf(
    rows.map(row =>
      row
        .trim()
        .split(/\s+/)
        .map(value => (value === '.' || value === '*' ? null : value)),
    ),
  );

/** A table of agreement as papers print it: how often the first coder said the row's value and the second the column's. */
export const crossTable = (...rows: readonly (readonly number[])[]): readonly Unit[] =>
  rows.flatMap((row, first) =>
    row.flatMap((count, second) => (count > 0 ? [{ judgements: [`${first}`, `${second}`], count }] : [])),
  );

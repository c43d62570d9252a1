/** A row of what was counted, numbers as numbers; null: hidden by the rule for small numbers. */
export type Counted = readonly (string | number | null)[];

export const countedRows = (
  rows: readonly (readonly (string | null)[] | null)[] | null,
  columns: readonly { readonly isNumber: boolean }[],
): Counted[] =>
  (rows ?? []).map(row =>
    (row ?? []).map((entry, place) => (entry !== null && columns[place]?.isNumber ? Number(entry) : entry)),
  );

/** Without the terms before the first in which there was anything to count. */
export function fromFirstCounted(rows: readonly Counted[]): Counted[] {
  const first = rows.findIndex(row => row.slice(1).some(entry => entry !== 0));
  return first < 0 ? [] : rows.slice(first);
}

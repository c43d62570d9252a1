/** One way to cut m schools into groups: the seats of each part, and the pairs that end up together. */
export interface Split {
  readonly parts: readonly (readonly number[])[];
}

/** All ways to cut m schools into the groups they must form again, flat for the inner loop. */
export interface SplitTable {
  readonly m: number;
  readonly ways: readonly Split[];
  /** Pairs per way, and for every way the numbers of its pairs in the row (0,1) (0,2) .. (m-2,m-1). */
  readonly width: number;
  readonly pairs: Int32Array;
}

function pairNumber(i: number, j: number, m: number): number {
  return i * m - (i * (i + 1)) / 2 + (j - i - 1);
}

function pairsWithin(part: readonly number[], m: number): number[] {
  return part.flatMap((i, at) => part.slice(at + 1).map(j => pairNumber(i, j, m)));
}

/** Subsets of 0..m-1 of the given size, in lexical order. */
function subsets(m: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, m - from) }, (_, step) => from + step).flatMap(first =>
    subsets(m, size - 1, first + 1).map(rest => [first, ...rest]),
  );
}

function twoParts(m: number, size: number, alike: boolean): Split[] {
  return subsets(m, size)
    .filter(part => !alike || part[0] === 0)
    .map(part => ({ parts: [part, Array.from({ length: m }, (_, i) => i).filter(i => !part.includes(i))] }));
}

function table(m: number, ways: readonly Split[]): SplitTable {
  const rows = ways.map(way => way.parts.flatMap(part => pairsWithin(part, m)));
  return { m, ways, width: rows[0]?.length ?? 0, pairs: Int32Array.from(rows.flat()) };
}

const whole = (m: number): Split[] => [{ parts: [Array.from({ length: m }, (_, i) => i)] }];

/** Tables by number of schools left over: 3, 4 (one group), 6, 7, 8 (two groups); no other number can be cut. */
export const splitTables: readonly (SplitTable | null)[] = [
  null,
  null,
  null,
  table(3, whole(3)),
  table(4, whole(4)),
  null,
  table(6, twoParts(6, 3, true)),
  table(7, twoParts(7, 3, false)),
  table(8, twoParts(8, 4, true)),
];

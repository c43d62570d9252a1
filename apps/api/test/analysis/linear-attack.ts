/** A number that the API told, and the unknowns that it adds up. */
export interface Equation {
  readonly unknowns: readonly number[];
  readonly number: number;
}

type Row = bigint[];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function plain(row: Row): Row {
  const by = row.reduce(gcd, 0n);
  return by === 0n ? row : row.map(value => value / by);
}

/** `row` with nothing left in the column where `known` begins; whole numbers all the way. */
const without = (row: Row, known: Row, column: number): Row =>
  plain(row.map((value, at) => value * (known[column] ?? 0n) - (known[at] ?? 0n) * (row[column] ?? 0n)));

/**
 * Solves all that was told for the unknowns, as far as it goes, and answers what a sum of unknowns must be, or null where it may be anything.
 * Noughts settle each of their unknowns, since nothing is counted less than never.
 */
export function attack(
  told: readonly Equation[],
  unknowns: number,
): (places: readonly number[]) => number | null {
  const noughts = told.filter(({ number }) => number === 0).flatMap(each => each.unknowns);
  const equations = [...told, ...noughts.map(at => ({ unknowns: [at], number: 0 }))];
  const rowOf = (places: readonly number[], number: number): Row => {
    const row = Array.from({ length: unknowns + 1 }, () => 0n);
    for (const at of places) row[at] = 1n;
    row[unknowns] = BigInt(number);
    return row;
  };
  const basis: { column: number; row: Row }[] = [];
  const reduce = (row: Row): Row =>
    basis.reduce((left, known) => without(left, known.row, known.column), row);
  for (const { unknowns: places, number } of equations) {
    const left = reduce(rowOf(places, number));
    const column = left.findIndex((value, at) => at < unknowns && value !== 0n);
    if (column >= 0) basis.push({ column, row: left });
  }
  return places => {
    // One more column keeps how often the sum itself was taken.
    const wanted = [...rowOf(places, 0), 1n];
    const left = basis.reduce((row, known) => without(row, [...known.row, 0n], known.column), wanted);
    if (left.slice(0, unknowns).some(value => value !== 0n)) return null;
    return -Number(left[unknowns]) / Number(left[unknowns + 1]);
  };
}

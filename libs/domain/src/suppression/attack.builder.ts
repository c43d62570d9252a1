/** Fractions of whole numbers, so that the attack in the specs shares no arithmetic with what it attacks. */
type Fraction = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduced = ([a, b]: Fraction): Fraction => {
  const by = gcd(a, b) * (b < 0n ? -1n : 1n);
  return by === 0n ? [0n, 1n] : [a / by, b / by];
};
const less = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * d - c * b, b * d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * c, b * d]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * d, b * c]);
const zero: Fraction = [0n, 1n];

/** A number that was told: how many things lie in these unknowns together. */
export interface Told {
  readonly unknowns: readonly number[];
  readonly number: number;
}

/** Writes the told numbers as equations and solves them as far as they go; noughts settle each of their unknowns. */
function solved(told: readonly Told[], unknowns: number): Fraction[][] {
  const noughts = told.filter(({ number }) => number === 0).flatMap(each => each.unknowns);
  const all = [...told, ...noughts.map(at => ({ unknowns: [at], number: 0 }))];
  const rows = all.map(({ unknowns: places, number }) => {
    const row: Fraction[] = Array.from({ length: unknowns + 1 }, () => zero);
    for (const at of places) row[at] = [1n, 1n];
    row[unknowns] = [BigInt(number), 1n];
    return row;
  });
  let top = 0;
  for (let column = 0; column < unknowns; column++) {
    const found = rows.findIndex((row, at) => at >= top && row[column]?.[0] !== 0n);
    if (found < 0) continue;
    [rows[top], rows[found]] = [rows[found] as Fraction[], rows[top] as Fraction[]];
    const lead = rows[top]?.[column] as Fraction;
    const pivot = (rows[top] as Fraction[]).map(value => over(value, lead));
    rows[top] = pivot;
    for (const [at, row] of rows.entries()) {
      const factor = row[column] as Fraction;
      if (at !== top && factor[0] !== 0n)
        rows[at] = row.map((value, place) => less(value, times(factor, pivot[place] as Fraction)));
    }
    top += 1;
  }
  return rows.slice(0, top);
}

/** An attacker who knows the register and every number that was told. Answers what they compute of the unknowns asked for, or null. */
export function attack(
  told: readonly Told[],
  unknowns: number,
): (places: readonly number[]) => number | null {
  const equations = solved(told, unknowns);
  return places => {
    let left: Fraction[] = Array.from({ length: unknowns + 1 }, (_, at) =>
      places.includes(at) ? [1n, 1n] : zero,
    );
    for (const equation of equations) {
      const lead = equation.findIndex(([top]) => top !== 0n);
      const factor = left[lead] ?? zero;
      if (factor[0] !== 0n)
        left = left.map((value, at) => less(value, times(factor, equation[at] as Fraction)));
    }
    if (left.slice(0, unknowns).some(([top]) => top !== 0n)) return null;
    const [top, bottom] = left[unknowns] as Fraction;
    return Number(-top) / Number(bottom);
  };
}

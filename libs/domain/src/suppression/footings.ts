import type { Footing } from './small-number.js';

/** What a sum rests on: the bundles at these places, without those at the others. */
export type FootingOf = (places: readonly number[], less?: readonly number[]) => Footing;

interface Numbered {
  readonly schools: Int32Array;
  readonly counts: Float64Array;
}

/** Schools get numbers once, so that each footing is a walk over arrays: thousands of them are asked for of the same bundles. */
export function footer(
  bundles: readonly (readonly { readonly school: string; readonly count: number }[])[],
): FootingOf {
  const numbers = new Map<string, number>();
  const numberOf = (school: string): number => {
    const known = numbers.get(school) ?? numbers.size;
    numbers.set(school, known);
    return known;
  };
  const numbered = bundles.map((bundle): Numbered => ({
    schools: Int32Array.from(bundle, ({ school }) => numberOf(school)),
    counts: Float64Array.from(bundle, ({ count }) => count),
  }));
  const sums = new Float64Array(numbers.size);
  const isPossible = new Uint8Array(numbers.size);
  const add = (places: readonly number[], sign: 1 | -1): void => {
    for (const place of places) {
      const { schools = [], counts = [] } = numbered[place] ?? {};
      for (let at = 0; at < schools.length; at += 1) {
        const school = schools[at] ?? 0;
        sums[school] = (sums[school] ?? 0) + sign * (counts[at] ?? 0);
        isPossible[school] = 1;
      }
    }
  };
  return (places, less = []) => {
    sums.fill(0);
    isPossible.fill(0);
    add(places, 1);
    add(less, -1);
    const count = (numbers: Float64Array | Uint8Array): number => {
      let found = 0;
      for (const number of numbers) if (number !== 0) found += 1;
      return found;
    };
    return { schools: count(sums), possible: count(isPossible) };
  };
}

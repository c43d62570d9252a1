import type { OnTriple } from './exact-pricing.js';
import type { TripleList } from './triples.js';
import { int, real } from './vectors.js';

/** Triples that a sweep may add per school that it found a breach at. */
const PER_SCHOOL = 3;
/** Share of the bound that a charge may lose without any need to climb again. */
const NEGLIGIBLE = 2e-5;

/** The best prices that no legal triple beats, of all that were proved: whatever is done later, this bound stays. */
export class Proof {
  /** No partition of the phase into legal triples costs less. -Infinity as long as nothing is proved. */
  sum = -Infinity;
  readonly prices: Float64Array;

  /** @param u the prices that are climbed, charged as they stand */
  constructor(
    private readonly triples: TripleList,
    private readonly u: Float64Array,
  ) {
    this.prices = new Float64Array(u.length);
  }

  /** Takes notice of prices that no legal triple beats. */
  take(prices: Float64Array): void {
    const sum = sumOf(prices);
    if (sum <= this.sum) return;
    this.sum = sum;
    this.prices.set(prices);
  }

  /**
   * One exact sweep of all triples: the deepest breaches enter the list, and what is left is charged to the schools in
   * them. A triple that beats its prices by b has three schools that are charged b / 3 at least.
   *
   * @param sweep tells of every breach of the prices as they stand
   * @returns whether next to nothing was lost by it
   */
  charge(sweep: (hear: OnTriple) => void): boolean {
    const { u, triples } = this;
    const deepest = new Float64Array(u.length);
    const added = new Int32Array(u.length);
    sweep((i, j, k, reduced) => {
      const worse = reduced < real(deepest, i) || reduced < real(deepest, j) || reduced < real(deepest, k);
      for (const school of [i, j, k]) if (reduced < real(deepest, school)) deepest[school] = reduced;
      if (!worse && int(added, i) >= PER_SCHOOL) return;
      if (triples.add(i, j, k, reduced + real(u, i) + real(u, j) + real(u, k))) added[i] = int(added, i) + 1;
    });
    const charged = u.map((price, i) => price + real(deepest, i) / 3);
    this.take(charged);
    const sum = sumOf(charged);
    return sumOf(u) - sum < NEGLIGIBLE * sum;
  }
}

export const sumOf = (prices: Float64Array): number => prices.reduce((sum, price) => sum + price, 0);

import { Matches } from './kd-search.js';
import type { RememberedPartners } from './remembered-partners.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Receives a legal triple and what it costs beyond its prices (below zero: it beats them). */
export type OnTriple = (i: number, j: number, k: number, reduced: number) => void;

/** Rows from .. to - 1, swept around until somebody stops it. */
export interface ProofRange {
  readonly from: number;
  readonly to: number;
  readonly shouldStop: () => boolean;
}

const NOTHING = -1e-9;

/**
 * Searches ALL legal triples of a phase for those cheaper than their prices.
 *
 * With slack r_ij = d_ij - (u_i + u_j) / 2 a triple's reduced cost is the sum of its three slacks. Its two
 * least sides, p <= q, meet in some school i. If the sum is negative then p < 0, and q is at most the third
 * side, so p + 2q < 0. It is enough to look, around every i, at partners below minus half of its least slack.
 */
export class ExactPricing {
  private readonly suspects: Matches;

  constructor(
    private readonly space: Space,
    private readonly partners: RememberedPartners,
  ) {
    this.suspects = new Matches(space.n);
  }

  /**
   * Reports every triple that beats the prices at least once; of a range of rows, those whose two least
   * sides meet there.
   *
   * @returns false where it was stopped before the end
   */
  sweep(prices: Float64Array, onTriple: OnTriple, range?: ProofRange): boolean {
    const { space, partners, suspects } = this;
    partners.setPrices(prices);
    const to = range?.to ?? space.n;
    for (let i = range?.from ?? 0; i < to; i += 1) {
      if (range?.shouldStop() === true) return false;
      const mate = int(space.mate, i);
      if (mate < 0) {
        partners.suspects(i, prices, suspects);
        this.around(i, prices, onTriple);
      } else if (mate > i) this.aroundCouple(i, mate, prices, onTriple);
    }
    return true;
  }

  private around(i: number, prices: Float64Array, onTriple: OnTriple): void {
    const { space, suspects } = this;
    for (let x = 0; x < suspects.count; x += 1) {
      const j = suspects.id(x);
      const one = real(suspects.slack, x);
      if (one >= 0) continue;
      for (let y = 0; y < suspects.count; y += 1) {
        const other = real(suspects.slack, y);
        if (other < one || one + 2 * other >= NOTHING) continue;
        const k = suspects.id(y);
        if (k === j) continue;
        const across = space.distance(j, k);
        const reduced = one + other + across - (real(prices, j) + real(prices, k)) / 2;
        if (reduced >= NOTHING || space.clash(j, k)) continue;
        onTriple(i, j, k, reduced);
      }
    }
  }

  /** A locked pair has few triples: all of them are looked at. */
  private aroundCouple(i: number, mate: number, prices: Float64Array, onTriple: OnTriple): void {
    forCouple(this.space, i, mate, (k, cost) => {
      const reduced = cost - real(prices, i) - real(prices, mate) - real(prices, k);
      if (reduced >= NOTHING) return;
      onTriple(i, mate, k, reduced);
    });
  }
}

/** Calls back for every school that may join the locked pair {i, mate}, with the cost of the trio. */
export function forCouple(
  space: Space,
  i: number,
  mate: number,
  visit: (k: number, cost: number) => void,
): void {
  const own = space.distance(i, mate);
  for (let k = 0; k < space.n; k += 1) {
    if (k === i || k === mate || !space.mayForm(i, mate, k)) continue;
    visit(k, own + space.distance(i, k) + space.distance(mate, k));
  }
}

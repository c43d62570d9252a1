import { append, insert, Matches, type PricedSearch } from './kd-search.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/**
 * Per school, a generous list of partners found by an exact search, and how far it reaches. While prices move
 * a little, the partners that matter stay on the list, and the reach proves it: choosing from the list is then
 * as exact as searching again, and far cheaper.
 */
export class RememberedPartners {
  private readonly width: number;
  private readonly count: Int32Array;
  private readonly ids: Int32Array;
  private readonly distances: Float64Array;
  /** Per school i: every partner j that is not listed has distance - reference_j / 2 of at least this. */
  private readonly reach: Float64Array;
  private readonly reference: Float64Array;
  private readonly found: Matches;
  /** Most that any price has risen, and least that it has risen, above the reference. */
  private mostRise = 0;
  private leastRise = 0;

  constructor(
    private readonly space: Space,
    private readonly search: PricedSearch,
    width: number,
  ) {
    this.width = Math.min(width, Math.max(1, space.n - 1));
    this.count = new Int32Array(space.n);
    this.ids = new Int32Array(space.n * this.width);
    this.distances = new Float64Array(space.n * this.width);
    this.reach = new Float64Array(space.n);
    this.reference = new Float64Array(space.n);
    this.found = new Matches(this.width);
  }

  /** Searches the partners of every school at these prices. */
  look(prices: Float64Array): void {
    this.reference.set(prices);
    this.setPrices(prices);
    for (let i = 0; i < this.space.n; i += 1) this.lookAround(i, prices);
  }

  /** Tells the prices at which the next questions are asked. */
  setPrices(prices: Float64Array): void {
    this.search.setPrices(prices);
    this.mostRise = -Infinity;
    this.leastRise = Infinity;
    for (let i = 0; i < prices.length; i += 1) {
      const rise = real(prices, i) - real(this.reference, i);
      this.mostRise = Math.max(this.mostRise, rise);
      this.leastRise = Math.min(this.leastRise, rise);
    }
  }

  private lookAround(i: number, prices: Float64Array): void {
    const { found } = this;
    this.search.nearest(i, found);
    this.count[i] = found.count;
    this.ids.set(found.ids.subarray(0, found.count), i * this.width);
    this.distances.set(found.distance.subarray(0, found.count), i * this.width);
    const full = found.count === this.width;
    this.reach[i] = full
      ? real(found.slack, found.count - 1) + (real(prices, i) + this.leastRise) / 2
      : Infinity;
  }

  /** The remembered partners of i with least distance minus half of both prices, least first. */
  cheapest(i: number, prices: Float64Array, found: Matches): void {
    found.count = 0;
    this.each(i, prices, (j, slack, distance) => insert(found, j, slack, distance));
  }

  /**
   * Every legal partner of i that can be part of a breach: slack below minus half of the least slack (or none,
   * where no slack is negative). Exact; looks again where the list does not reach far enough.
   */
  suspects(i: number, prices: Float64Array, found: Matches): void {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      let least = 0;
      this.each(i, prices, (_, slack) => {
        least = Math.min(least, slack);
      });
      const limit = -least / 2;
      if (real(this.reach, i) - (real(prices, i) + this.mostRise) / 2 >= limit) {
        found.count = 0;
        if (least < 0)
          this.each(
            i,
            prices,
            (j, slack, distance) => void (slack < limit && append(found, j, slack, distance)),
          );
        return;
      }
      if (attempt === 0) this.lookAround(i, prices);
      else this.search.within(i, 0.5, limit, found);
    }
  }

  private each(
    i: number,
    prices: Float64Array,
    visit: (j: number, slack: number, distance: number) => void,
  ): void {
    const own = real(prices, i) / 2;
    const from = i * this.width;
    for (let at = from; at < from + int(this.count, i); at += 1) {
      const j = int(this.ids, at);
      const distance = real(this.distances, at);
      visit(j, distance - own - real(prices, j) / 2, distance);
    }
  }
}

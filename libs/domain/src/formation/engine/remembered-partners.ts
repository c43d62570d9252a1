import { append, insert, Matches, type PricedSearch } from './kd-search.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Schools whose partners are watched one by one, so that a few that grow dear do not spoil what is known of all. */
const RISERS = 96;

/** Rows from .. to - 1, looked at until somebody stops it. */
export interface LookRange {
  readonly from: number;
  readonly to: number;
  readonly shouldStop: () => boolean;
}

/** What is remembered of some rows, one after another. */
export interface RememberedPart {
  readonly count: Int32Array;
  readonly ids: Int32Array;
  readonly distances: Float64Array;
  readonly reach: Float64Array;
}

/**
 * Per school, a generous list of partners found by an exact search, and how far it reaches. While prices move
 * a little, the partners that matter stay on the list, and the reach proves it: choosing from the list is then
 * as exact as searching again, and far cheaper.
 */
export class RememberedPartners {
  readonly width: number;
  private readonly count: Int32Array;
  private readonly ids: Int32Array;
  private readonly distances: Float64Array;
  /** Per school i: every partner j that is not listed has distance - reference_j / 2 of at least this. */
  private readonly reach: Float64Array;
  private readonly reference: Float64Array;
  private readonly found: Matches;
  /** The schools whose prices have risen most above the reference: they are looked at one by one. */
  private risers = new Int32Array();
  /** Most that any other price has risen, and least that any has. */
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
    this.reach = new Float64Array(space.n).fill(-Infinity);
    this.reference = new Float64Array(space.n);
    this.found = new Matches(this.width);
  }

  /** Searches the partners of every school, or of a range of rows, at these prices. */
  look(prices: Float64Array, range?: LookRange): void {
    this.expect(prices);
    const to = range?.to ?? this.space.n;
    for (let i = range?.from ?? 0; i < to && range?.shouldStop() !== true; i += 1) this.lookAround(i, prices);
  }

  private expect(prices: Float64Array): void {
    this.reference.set(prices);
    this.setPrices(prices);
  }

  /** What was found for a range of rows. */
  part(from: number, to: number): RememberedPart {
    return {
      count: this.count.slice(from, to),
      ids: this.ids.slice(from * this.width, to * this.width),
      distances: this.distances.slice(from * this.width, to * this.width),
      reach: this.reach.slice(from, to),
    };
  }

  /** Takes over what was found elsewhere at these prices, for all rows from `first` on in order. */
  adopt(prices: Float64Array, parts: readonly RememberedPart[], first = 0): void {
    this.expect(prices);
    let from = first;
    for (const { count, ids, distances, reach } of parts) {
      this.count.set(count, from);
      this.ids.set(ids, from * this.width);
      this.distances.set(distances, from * this.width);
      this.reach.set(reach, from);
      from += count.length;
    }
  }

  /** Tells the prices at which the next questions are asked. */
  setPrices(prices: Float64Array): void {
    this.search.setPrices(prices);
    const rise = Float64Array.from(prices, (price, i) => price - real(this.reference, i));
    const rows = greatest(rise, Math.min(RISERS + 1, rise.length));
    this.risers = rows.slice(0, Math.min(RISERS, rise.length - 1));
    this.mostRise = real(rise, int(rows, this.risers.length));
    this.leastRise = rise.reduce((least, value) => Math.min(least, value), Infinity);
  }

  /** Searches i's partners anew. Returns the least slack that an unlisted one can have. */
  private lookAround(i: number, prices: Float64Array): number {
    const { found } = this;
    this.search.nearest(i, found);
    this.count[i] = found.count;
    this.ids.set(found.ids.subarray(0, found.count), i * this.width);
    this.distances.set(found.distance.subarray(0, found.count), i * this.width);
    const slack = found.count === this.width ? real(found.slack, found.count - 1) : Infinity;
    this.reach[i] = slack + (real(prices, i) + this.leastRise) / 2;
    return slack;
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
    let limit = this.limitAt(i, prices);
    const known = real(this.reach, i) - (real(prices, i) + this.mostRise) / 2;
    if (known < limit || !this.risersStay(i, prices, limit)) {
      const reach = this.lookAround(i, prices);
      limit = this.limitAt(i, prices);
      if (reach < limit) {
        this.search.within(i, 0.5, limit, found);
        return;
      }
    }
    found.count = 0;
    if (limit <= 0) return;
    this.each(i, prices, (j, slack, distance) => {
      if (slack < limit) append(found, j, slack, distance);
    });
  }

  /** Minus half of the least slack among the listed partners; 0 where none is negative. */
  private limitAt(i: number, prices: Float64Array): number {
    let least = 0;
    this.each(i, prices, (_, slack) => {
      least = Math.min(least, slack);
    });
    return -least / 2;
  }

  /** Whether no school whose price has risen much is a partner that i's list misses. */
  private risersStay(i: number, prices: Float64Array, limit: number): boolean {
    const { space, risers } = this;
    const room = limit + real(prices, i) / 2;
    for (let at = 0; at < risers.length; at += 1) {
      const j = int(risers, at);
      const radius = room + real(prices, j) / 2;
      if (j === i || space.distance(i, j) >= radius || int(space.mate, j) >= 0 || space.clash(i, j)) continue;
      if (!this.lists(i, j)) return false;
    }
    return true;
  }

  private lists(i: number, j: number): boolean {
    const from = i * this.width;
    for (let at = from; at < from + int(this.count, i); at += 1) if (int(this.ids, at) === j) return true;
    return false;
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

/** The rows of the `many` greatest values, greatest first; of equals the lower row comes first. */
function greatest(values: Float64Array, many: number): Int32Array {
  const rows = new Int32Array(many);
  let filled = 0;
  values.forEach((value, i) => {
    if (filled === many && value <= real(values, int(rows, many - 1))) return;
    if (filled < many) filled += 1;
    let at = filled - 1;
    for (; at > 0 && real(values, int(rows, at - 1)) < value; at -= 1) rows[at] = int(rows, at - 1);
    rows[at] = i;
  });
  return rows;
}

import { GrowingAssignment, type Offer } from './assignment.js';
import { insert, Matches } from './kd-search.js';
import type { PairCosts } from './pair-costs.js';
import { int, real } from './vectors.js';

/** Offers per school to begin with, and to add at most when prices show better ones. */
const FIRST_OFFERS = 24;
const MORE_OFFERS = 12;
/** While offers are still being found, nobody pays more than so many times the dearest one. */
const SOFT = 2;
/** Rounds of offers for which bidding without exact answers will do. */
const ROUGH_ROUNDS = 8;
/** Costs of all pairs up to so many are kept (4 bytes each); beyond, they are computed again every time. */
const TABLE_LIMIT = 4e7;
/** Kept costs are rounded; what is within this share of mattering is computed. */
const ROUNDING = 1e-6;

/** Who looks for whom: rows of the costs. A strong school helps at most `capacity` others. */
export interface PairSides {
  readonly weak: readonly number[];
  readonly strong: readonly number[];
  readonly capacity: number;
}

export interface SettledPairs {
  /** Struggling, strong. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly cost: number;
  readonly bound: number;
}

/**
 * The offers between the struggling and the strong schools of a phase. The side with fewer places asks the other, so
 * that nearly everyone who asks is served: whoever cannot be served must try all chains of changes in vain.
 */
export class PairMarket {
  /** Who asks, and who is asked; a strong school stands there once per place it has. */
  private readonly asking: readonly number[];
  private readonly asked: readonly number[];
  private readonly weakAsk: boolean;
  private readonly table: Float32Array | null;
  private readonly offers: Offer[][];
  private readonly dearest: number;

  constructor(
    private readonly costs: PairCosts,
    { weak, strong, capacity }: PairSides,
  ) {
    const places = strong.flatMap(j => Array.from({ length: capacity }, () => j));
    this.weakAsk = weak.length <= places.length;
    this.asking = this.weakAsk ? weak : places;
    this.asked = this.weakAsk ? places : weak;
    this.table = weak.length * places.length <= TABLE_LIMIT ? this.tabulated() : null;
    const found = new Matches(FIRST_OFFERS);
    this.offers = this.asking.map((_, row) => this.offersBelow(row, found, null));
    this.dearest = this.offers.flat().reduce((most, offer) => Math.max(most, offer.cost), 1);
  }

  /** Assigns, then looks at every legal pair for one that beats the prices, until there is none. */
  settle(): SettledPairs {
    this.approach();
    const assignment = new GrowingAssignment(this.offers, this.asked.length, SOFT * this.dearest);
    this.extend(assignment, SOFT * this.dearest);
    const dearest = this.offers.flat().reduce((most, offer) => Math.max(most, offer.cost), 1);
    // Above what any chain of changes could save, so that staying alone is the last resort.
    this.extend(assignment, 8 * (this.asking.length + 1) * dearest);
    const { columnOf, cost, bound } = assignment.result();
    const pairs = this.asking.flatMap((i, row): [number, number][] => {
      const j = this.asked[int(columnOf, row)];
      return j === undefined ? [] : [this.weakAsk ? [i, j] : [j, i]];
    });
    return { pairs: pairs.sort(([a, b], [c, d]) => a - c || b - d), cost, bound };
  }

  /** Most offers that will matter come in by bidding alone, round by round; what remains is for exact rounds. */
  private approach(): void {
    const alone = SOFT * this.dearest;
    for (let round = 0, added = Infinity; round < ROUGH_ROUNDS && added > this.asking.length; round += 1) {
      const prices = new GrowingAssignment(this.offers, this.asked.length, alone).bidPrices();
      added = this.addBelow(prices, row =>
        (this.offers[row] ?? []).reduce(
          (least, { column, cost }) => Math.min(least, cost - real(prices, column)),
          alone,
        ),
      );
    }
  }

  private extend(assignment: GrowingAssignment, alone: number): void {
    for (let added = 1; added > 0;) {
      assignment.solve(alone);
      const { rowPrice, columnPrice } = assignment.result();
      added = this.addBelow(columnPrice, row => real(rowPrice, row) - 1e-12 * alone);
    }
  }

  /** Adds the best offers that beat the prices; returns how many. */
  private addBelow(prices: Float64Array, limitAt: (row: number) => number): number {
    const found = new Matches(MORE_OFFERS);
    let added = 0;
    this.asking.forEach((_, row) => {
      const better = this.offersBelow(row, found, { limit: limitAt(row), prices });
      const known = new Set((this.offers[row] ?? []).map(offer => offer.column));
      const fresh = better.filter(offer => !known.has(offer.column));
      this.offers[row]?.push(...fresh);
      added += fresh.length;
    });
    return added;
  }

  private cost(row: number, column: number): number {
    const [i, j] = [this.asking[row] as number, this.asked[column] as number];
    const [weak, strong] = this.weakAsk ? [i, j] : [j, i];
    return this.costs.mayHelp(weak, strong) ? this.costs.cost(weak, strong) : Infinity;
  }

  private tabulated(): Float32Array {
    const { asking, asked } = this;
    const table = new Float32Array(asking.length * asked.length);
    for (let row = 0; row < asking.length; row += 1)
      for (let column = 0; column < asked.length; column += 1)
        table[row * asked.length + column] = this.cost(row, column);
    return table;
  }

  /** The cheapest offers to a row; with prices, those that cost less than its limit plus theirs, the best first. */
  private offersBelow(
    row: number,
    found: Matches,
    priced: { readonly limit: number; readonly prices: Float64Array } | null,
  ): Offer[] {
    const { table, asked } = this;
    const from = row * asked.length;
    found.count = 0;
    for (let column = 0; column < asked.length; column += 1) {
      const last = found.count === found.capacity ? real(found.slack, found.count - 1) : Infinity;
      const most = priced ? priced.limit + real(priced.prices, column) + Math.min(0, last) : last;
      if (table !== null && (table[from + column] as number) * (1 - ROUNDING) >= most) continue;
      const cost = this.cost(row, column);
      if (cost >= most) continue;
      insert(found, column, priced ? cost - priced.limit - real(priced.prices, column) : cost, cost);
    }
    return Array.from({ length: found.count }, (_, at) => ({
      column: found.id(at),
      cost: real(found.distance, at),
    }));
  }
}

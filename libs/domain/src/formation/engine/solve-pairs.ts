import { assign, type Assignment, type Offer } from './assignment.js';
import type { FormationInstance, PairRules, School } from './instance.js';
import { insert, Matches } from './kd-search.js';
import { PairCosts } from './pair-costs.js';
import { int, real } from './vectors.js';

export interface Pair {
  readonly struggling: string;
  readonly strong: string;
  readonly cost: number;
}

export interface PairsResult {
  readonly pairs: readonly Pair[];
  /** Struggling schools for which no strong one was left. */
  readonly unpaired: readonly string[];
  readonly cost: number;
  /** What the dual prices prove: no set of as many pairs costs less. Equal to `cost`, up to rounding. */
  readonly bound: number;
}

const DEFAULT_RULES: PairRules = { strongFrom: 0.5, strugglingTo: -0.5, minKm: 3, strongCapacity: 1 };
/** Offers per struggling school to begin with, and to add at most when prices show better ones. */
const FIRST_OFFERS = 48;
const MORE_OFFERS = 16;

/**
 * Keys to success: pairs a struggling school with a strong one of the same phase, in another authority and trust
 * and not near, as many as possible, then at least cost (formation.md section 1). Exact: offers are added until
 * no legal pair beats the dual prices.
 */
export function solvePairs(instance: FormationInstance): PairsResult {
  const rules = instance.rules?.pair ?? DEFAULT_RULES;
  const present = instance.schools.filter(school => school.status !== 'leaver');
  const phases = [...new Set(present.map(school => school.phase))].sort();
  const results = phases.map(phase =>
    pairsOfPhase(
      instance,
      rules,
      present.filter(school => school.phase === phase),
    ),
  );
  return {
    pairs: results.flatMap(result => result.pairs),
    unpaired: results.flatMap(result => result.unpaired),
    cost: results.reduce((sum, result) => sum + result.cost, 0),
    bound: results.reduce((sum, result) => sum + result.bound, 0),
  };
}

function pairsOfPhase(
  instance: FormationInstance,
  rules: PairRules,
  unsorted: readonly School[],
): PairsResult {
  const schools = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const market = new Market(new PairCosts(schools, instance.distance, rules), rules.strongCapacity);
  const solved = market.settle();
  const id = (row: number): string => (schools[row] as School).id;
  const pairs: Pair[] = [];
  const unpaired: string[] = [];
  market.weak.forEach((i, row) => {
    const column = int(solved.columnOf, row);
    const j = market.strong[Math.floor(column / rules.strongCapacity)];
    if (column < 0 || j === undefined) unpaired.push(id(i));
    else pairs.push({ struggling: id(i), strong: id(j), cost: market.costs.cost(i, j) });
  });
  const total = (prices: Float64Array): number => prices.reduce((sum, price) => sum + price, 0);
  const bound = total(solved.rowPrice) + total(solved.columnPrice) - unpaired.length * market.alone;
  return { pairs, unpaired, cost: solved.cost, bound };
}

/** The offers between the struggling and the strong schools of a phase; a helper of several is several columns. */
class Market {
  readonly weak: readonly number[];
  readonly strong: readonly number[];
  /** Above what any chain of changes could save, so that staying alone is the last resort. */
  readonly alone: number;
  private readonly offers: Offer[][];

  constructor(
    readonly costs: PairCosts,
    private readonly capacity: number,
  ) {
    this.weak = costs.weak();
    this.strong = costs.strong();
    const found = new Matches(FIRST_OFFERS);
    this.offers = this.weak.map(i => this.offersBelow(i, found, () => Infinity));
    const dearest = this.offers.flat().reduce((most, offer) => Math.max(most, offer.cost), 1);
    this.alone = 8 * (this.weak.length + 1) * dearest;
  }

  /** Assigns, then looks at every legal pair for one that beats the prices, until there is none. */
  settle(): Assignment {
    const found = new Matches(MORE_OFFERS);
    for (;;) {
      const solved = assign(this.offers, this.strong.length * this.capacity, this.alone);
      let added = 0;
      this.weak.forEach((i, row) => {
        const least = real(solved.rowPrice, row) - 1e-12 * this.alone;
        const better = this.offersBelow(
          i,
          found,
          place => least + real(solved.columnPrice, place * this.capacity),
        );
        const known = new Set((this.offers[row] ?? []).map(offer => offer.column));
        const fresh = better.filter(offer => !known.has(offer.column));
        this.offers[row]?.push(...fresh);
        added += fresh.length;
      });
      if (added === 0) return solved;
    }
  }

  /** The offers of i that cost less than a limit per place in `strong`, those furthest below it first. */
  private offersBelow(i: number, found: Matches, limit: (place: number) => number): Offer[] {
    const { costs, strong } = this;
    found.count = 0;
    strong.forEach((j, place) => {
      const most = limit(place);
      const distance = costs.distance(i, j);
      if (distance >= most || !costs.mayHelp(i, j)) return;
      const cost = distance + costs.shortfall(i, j);
      if (cost < most) insert(found, place, most === Infinity ? cost : cost - most, cost);
    });
    return Array.from({ length: found.count }, (_, at) => at).flatMap(at =>
      Array.from({ length: this.capacity }, (_, copy) => ({
        column: found.id(at) * this.capacity + copy,
        cost: real(found.distance, at),
      })),
    );
  }
}

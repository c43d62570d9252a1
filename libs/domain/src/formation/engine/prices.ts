import { Ascent } from './ascent.js';
import { ExactPricing, forCouple } from './exact-pricing.js';
import { Matches, PricedSearch } from './kd-search.js';
import { RememberedPartners, type RememberedPart } from './remembered-partners.js';
import type { KdTree } from './kd-tree.js';
import type { Space } from './space.js';
import { TripleList } from './triples.js';
import { int, real } from './vectors.js';

/** How hard to climb. All are counts, so that a price never depends on a clock. */
export interface PriceEffort {
  readonly firstSteps: number;
  readonly renewals: number;
  readonly renewalSteps: number;
  readonly lastSteps: number;
  /** Exact searches at most, each followed by another climb where it found something that matters. */
  readonly proofs: number;
}

export interface Prices {
  /** Per school: no legal triple costs less than the sum of its three prices. */
  readonly u: Float64Array;
  /** Their sum: no partition of the phase into legal triples costs less. */
  readonly sum: number;
  /** Triples near the prices, for the search. */
  readonly triples: TripleList;
  /** Mean cost of a trio at these prices: the yardstick for temperatures and thresholds. */
  readonly average: number;
}

const FIRST_NEIGHBOURS = 8;
const PRICED_NEIGHBOURS = 10;
/** Partners remembered per school at the first renewal; later ones choose among them. */
const REMEMBERED = 32;
const LONELY_NEIGHBOURS = 80;
/** Triples above this share of an average trio do not enter; above the second they are forgotten. */
const ENTER = 0.1;
const FORGET = 0.22;
/** Share of the bound that a renewal must gain, and that a charge may lose, for the work to go on. */
const SETTLED = 1e-4;
const NEGLIGIBLE = 2e-5;
/** In larger phases a proof takes so long that a run which was asked to stop does without. */
const PROVED_LATE = 30000;
/** Triples that a proof may add per school that it found a breach at. */
const PER_SCHOOL = 3;

/**
 * Prices for the schools of a phase: the dual of the set partitioning LP, climbed on a working list of
 * triples that is renewed where the prices point, then proved against all triples (formation.md section 2).
 */
export class Pricing {
  readonly search: PricedSearch;
  private readonly space: Space;
  private readonly u: Float64Array;
  private readonly triples: TripleList;
  readonly partners: RememberedPartners;
  private readonly ascent: Ascent;
  private readonly isWarm: boolean;
  private hasLooked = false;
  private average: number;

  /** @param warm prices to begin with; NaN for a school that has none yet */
  constructor(tree: KdTree, warm?: Float64Array) {
    this.space = tree.space;
    this.search = new PricedSearch(tree);
    this.partners = new RememberedPartners(this.space, this.search, REMEMBERED);
    this.u = new Float64Array(this.space.n);
    this.triples = new TripleList(16 * this.space.n);
    this.ascent = new Ascent(this.triples, this.u);
    this.isWarm = warm !== undefined;
    this.begin(warm);
    this.average = this.averageAt(this.u.reduce((sum, price) => sum + price, 0));
    if (!this.isWarm) this.coverLonely();
  }

  /** The prices to begin with. */
  startPrices(): Float64Array {
    return this.u.slice();
  }

  /** Takes over partners that were looked for elsewhere, at the prices to begin with. */
  adopt(parts: readonly RememberedPart[]): void {
    this.partners.adopt(this.u, parts);
    this.hasLooked = true;
  }

  private averageAt(sum: number): number {
    return Math.max(1e-9, (3 * sum) / Math.max(1, this.space.n));
  }

  /** Half of the two nearest sides is a first price; unless all are warm, the nearest give the first triples. */
  private begin(warm?: Float64Array): void {
    const { space, u } = this;
    const found = new Matches(Math.min(FIRST_NEIGHBOURS, Math.max(1, space.n - 1)));
    this.search.setPrices(new Float64Array(space.n));
    for (let i = 0; i < space.n; i += 1) {
      const known = warm === undefined ? NaN : real(warm, i);
      u[i] = known;
      if (!Number.isNaN(known)) continue;
      this.search.nearest(i, found);
      u[i] = found.count < 2 ? 0 : (real(found.distance, 0) + real(found.distance, 1)) / 2;
      if (!this.isWarm) this.addAround(i, found, Infinity);
    }
  }

  /** Climbs, renews and proves. The sum of the prices returned is a lower bound without any condition. */
  settle(effort: PriceEffort, shouldStop: () => boolean = () => false): Prices {
    this.climb(effort, shouldStop);
    if (this.space.n > PROVED_LATE && shouldStop()) return this.unproved();
    return this.prove(effort, shouldStop);
  }

  /** Prices whose sum is not claimed to be a bound. */
  private unproved(): Prices {
    const sum = this.u.reduce((total, price) => total + price, 0);
    return { u: this.u.slice(), sum: 0, triples: this.triples, average: this.averageAt(sum) };
  }

  /** Good prices that prove nothing yet. */
  climb(effort: PriceEffort, shouldStop: () => boolean): Float64Array {
    const { ascent, partners } = this;
    let value = this.u.reduce((sum, price) => sum + price, 0);
    if (!this.isWarm)
      value = ascent.climb({ steps: effort.firstSteps, reach: 0.5, target: 1.3 * value }, shouldStop);
    for (let round = 0; round < effort.renewals && !shouldStop(); round += 1) {
      const before = value;
      this.average = this.averageAt(value);
      this.triples.prune(this.u, FORGET * this.average);
      if (!this.hasLooked || (round === 2 && !this.isWarm)) partners.look(this.u);
      this.hasLooked = true;
      if (this.renew(partners) === 0) break;
      value = ascent.climb({ steps: effort.renewalSteps, reach: 0.4, target: 1.004 * value }, shouldStop);
      if (round > (this.isWarm ? 0 : 1) && Math.abs(value - before) < SETTLED * value) break;
    }
    ascent.climb({ steps: effort.lastSteps, reach: 0.25, target: 1.002 * value }, shouldStop);
    return this.u;
  }

  private prove(effort: PriceEffort, shouldStop: () => boolean): Prices {
    const pricing = new ExactPricing(this.space, this.partners);
    const best = new Float64Array(this.space.n);
    let top = -Infinity;
    for (let round = 0; ; round += 1) {
      const prices = this.charge(pricing);
      const sum = prices.reduce((total, price) => total + price, 0);
      const lost = this.u.reduce((total, price) => total + price, 0) - sum;
      if (sum > top) {
        top = sum;
        best.set(prices);
      }
      if (lost < NEGLIGIBLE * sum || round + 1 >= effort.proofs || shouldStop()) break;
      this.ascent.climb({ steps: effort.lastSteps, reach: 0.3, target: 1.0015 * top }, shouldStop);
    }
    return {
      u: best,
      sum: top,
      triples: this.triples,
      average: this.averageAt(top),
    };
  }

  /** One exact sweep: adds the deepest breaches to the list and charges what is left to the schools in them. */
  private charge(pricing: ExactPricing): Float64Array {
    const { space, u, triples } = this;
    const deepest = new Float64Array(space.n);
    const added = new Int32Array(space.n);
    pricing.sweep(u, (i, j, k, reduced) => {
      const worse = reduced < real(deepest, i) || reduced < real(deepest, j) || reduced < real(deepest, k);
      for (const school of [i, j, k]) if (reduced < real(deepest, school)) deepest[school] = reduced;
      if (!worse && int(added, i) >= PER_SCHOOL) return;
      if (triples.add(i, j, k, reduced + real(u, i) + real(u, j) + real(u, k))) added[i] = int(added, i) + 1;
    });
    return u.map((price, i) => price + real(deepest, i) / 3);
  }

  /** New triples around every school, among its partners of least slack. */
  private renew(partners: RememberedPartners): number {
    const { space } = this;
    const found = new Matches(Math.min(PRICED_NEIGHBOURS, Math.max(1, space.n - 1)));
    let fresh = 0;
    for (let i = 0; i < space.n; i += 1) {
      partners.cheapest(i, this.u, found);
      fresh += this.addAround(i, found, ENTER * this.average);
    }
    this.coverLonely();
    return fresh;
  }

  /** Adds i's legal triples among the partners found, where they cost less than prices + `above`. */
  private addAround(i: number, found: Matches, above: number): number {
    const { space, u, triples } = this;
    const mate = int(space.mate, i);
    if (mate >= 0) return mate > i ? this.addCouple(i, mate, above) : 0;
    let fresh = 0;
    for (let x = 0; x < found.count; x += 1) {
      const j = found.id(x);
      for (let y = x + 1; y < found.count; y += 1) {
        const k = found.id(y);
        const two = real(found.distance, x) + real(found.distance, y);
        const room = above + real(u, i) + real(u, j) + real(u, k) - two;
        if (room <= 0 || space.clash(j, k)) continue;
        const across = space.distance(j, k);
        if (across < room && triples.add(i, j, k, two + across)) fresh += 1;
      }
    }
    return fresh;
  }

  private addCouple(i: number, mate: number, above: number): number {
    let fresh = 0;
    const limit = above + real(this.u, i) + real(this.u, mate);
    forCouple(this.space, i, mate, (k, cost) => {
      if (cost - real(this.u, k) < limit && this.triples.add(i, mate, k, cost)) fresh += 1;
    });
    return fresh;
  }

  /** A school whose near partners all clash would have no triple to be priced by: it looks further. */
  private coverLonely(): void {
    const { space, triples } = this;
    const covered = new Uint8Array(space.n);
    for (let t = 0; t < triples.count; t += 1) {
      covered[int(triples.first, t)] = 1;
      covered[int(triples.second, t)] = 1;
      covered[int(triples.third, t)] = 1;
    }
    const lonely = Array.from({ length: space.n }, (_, i) => i).filter(i => covered[i] === 0);
    const found = new Matches(Math.min(LONELY_NEIGHBOURS, Math.max(1, space.n - 1)));
    for (const i of lonely) {
      this.search.nearest(i, found);
      this.addAround(i, found, Infinity);
    }
  }
}

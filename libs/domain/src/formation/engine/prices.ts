import { Ascent } from './ascent.js';
import { ExactPricing, forCouple } from './exact-pricing.js';
import { Matches, PricedSearch } from './kd-search.js';
import { RememberedPartners, type RememberedPart } from './remembered-partners.js';
import type { KdTree } from './kd-tree.js';
import { Proof, sumOf } from './proof.js';
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
  /** Whether partners are looked for a second time once prices have moved; else the first list has to do. */
  readonly looksAgain: boolean;
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
/** Share of the bound that a renewal must gain for the work to go on. */
const SETTLED = 1e-4;
/**
 * Prices for the schools of a phase: the dual of the set partitioning LP, climbed on a working list of
 * triples that is renewed where the prices point, then proved against all triples (formation.md section 2).
 */
export class Pricing {
  readonly search: PricedSearch;
  private readonly space: Space;
  private readonly u: Float64Array;
  private readonly first: Float64Array;
  private readonly triples: TripleList;
  readonly partners: RememberedPartners;
  private readonly ascent: Ascent;
  private readonly isWarm: boolean;
  /** What is proved so far. */
  readonly proof: Proof;
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
    this.proof = new Proof(this.triples, this.u);
    this.isWarm = warm !== undefined;
    this.begin(warm);
    this.first = this.u.slice();
    this.average = this.averageAt(sumOf(this.u));
    if (!this.isWarm) this.coverLonely();
  }

  /** The prices to begin with. */
  startPrices(): Float64Array {
    return this.first.slice();
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
    return this.prove(effort, shouldStop);
  }

  /** Good prices that prove nothing yet. */
  climb(effort: PriceEffort, shouldStop: () => boolean): Float64Array {
    const { ascent, partners } = this;
    let value = sumOf(this.u);
    if (!this.isWarm)
      value = ascent.climb({ steps: effort.firstSteps, reach: 0.5, target: 1.3 * value }, shouldStop);
    for (let round = 0; round < effort.renewals && !shouldStop(); round += 1) {
      const before = value;
      this.average = this.averageAt(value);
      this.triples.prune(this.u, FORGET * this.average);
      if (!this.hasLooked || (round === 2 && !this.isWarm && effort.looksAgain)) partners.look(this.u);
      this.hasLooked = true;
      if (this.renew(partners) === 0) break;
      value = ascent.climb({ steps: effort.renewalSteps, reach: 0.4, target: 1.004 * value }, shouldStop);
      if (round > (this.isWarm ? 0 : 1) && Math.abs(value - before) < SETTLED * value) break;
    }
    ascent.climb({ steps: effort.lastSteps, reach: 0.25, target: 1.002 * value }, shouldStop);
    return this.u;
  }

  private prove(effort: PriceEffort, shouldStop: () => boolean): Prices {
    for (let round = 1; ; round += 1) {
      const isDone = this.chargeKnown();
      if (isDone || round >= effort.proofs) break;
      if (!shouldStop()) this.climbOn(effort, shouldStop);
      else if (this.proof.sum < sumOf(this.first)) this.u.set(this.first);
      else break;
    }
    return this.proved();
  }

  /** Searches all triples for breaches on this thread. Says whether hardly anything had to be charged. */
  chargeKnown(): boolean {
    const pricing = new ExactPricing(this.space, this.partners);
    return this.proof.charge(hear => void pricing.sweep(this.u, hear));
  }

  /** A climb over the triples that breaches added. */
  climbOn(effort: PriceEffort, shouldStop: () => boolean): void {
    this.ascent.climb({ steps: effort.lastSteps, reach: 0.3, target: 1.0015 * this.proof.sum }, shouldStop);
  }

  /** The best prices that are proved. */
  proved(): Prices {
    const { prices, sum } = this.proof;
    return { u: prices, sum, triples: this.triples, average: this.averageAt(sum) };
  }

  /** The prices as they stand; they prove nothing until they are charged. */
  present(): Float64Array {
    return this.u;
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

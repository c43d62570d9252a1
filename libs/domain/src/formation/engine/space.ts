import type { DistanceDefinition, School } from './instance.js';
import { chargesOf, type WishCharges } from './pair-wishes.js';
import { factsOf, type SchoolFacts } from './school-facts.js';
import { int, real } from './vectors.js';

/** Phases up to this size keep all their distances in a table (8 bytes each). */
const TABLE_LIMIT = 1400;

/**
 * The schools of one phase as flat arrays, and everything the search asks about two of them.
 * Row i is one school; rows are in the order of the search tree, so near schools are near in memory.
 */
export class Space {
  readonly n: number;
  readonly dimensions: number;
  readonly points: Float64Array;
  readonly extra: Float64Array;
  readonly known: Int32Array;
  readonly la: Int32Array;
  readonly trust: Int32Array;
  /** The school that must share its group, or -1. */
  readonly mate: Int32Array;
  readonly gower: boolean;
  readonly weights: Float64Array;
  readonly totalWeight: number;
  /** Charged by `side` for two schools that clash. */
  penalty = 0;
  /** Whether a way round is never shorter: not where features are left out or wishes are added. */
  readonly isMetric: boolean;
  private readonly wishes: WishCharges | null;
  readonly definition: DistanceDefinition;
  /** The locks, as they were told. */
  apartPairs: readonly (readonly [number, number])[] = [];
  matePairs: readonly (readonly [number, number])[] = [];
  private apart: ReadonlySet<number> = new Set();
  private table: Float64Array | null = null;

  /** @param facts where they are known already; then the schools themselves are asked only for what is wished */
  constructor(
    readonly schools: readonly School[],
    distance: DistanceDefinition,
    facts: SchoolFacts = factsOf(schools, distance),
  ) {
    this.definition = distance;
    this.n = facts.la.length;
    this.dimensions = distance.features.length;
    this.points = facts.points;
    this.extra = facts.extra;
    this.known = facts.known;
    this.la = facts.la;
    this.trust = facts.trust;
    this.mate = new Int32Array(this.n).fill(-1);
    this.gower = distance.missing === 'gower';
    this.weights = Float64Array.from(distance.features, feature => feature.weight);
    this.totalWeight = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.wishes = chargesOf(schools, distance.wishes);
    this.isMetric = !this.gower && this.wishes === null;
  }

  /** Records which rows must stay apart and which must share a group. Call before any search. */
  lock(apart: readonly (readonly [number, number])[], mates: readonly (readonly [number, number])[]): void {
    this.apartPairs = apart;
    this.matePairs = mates;
    this.apart = new Set(apart.flatMap(([i, j]) => [i * this.n + j, j * this.n + i]));
    for (const [i, j] of mates) {
      this.mate[i] = j;
      this.mate[j] = i;
    }
  }

  /** The hard rules for two schools of one group: another authority, another trust, not kept apart. */
  clash(i: number, j: number): boolean {
    if (int(this.la, i) === int(this.la, j) || int(this.trust, i) === int(this.trust, j)) return true;
    return this.apart.size > 0 && this.apart.has(i * this.n + j);
  }

  /** What two schools of one group cost: how unlike they are, and what wishes add. Never below `likeness`. */
  distance(i: number, j: number): number {
    const alone = this.likeness(i, j);
    return this.wishes === null ? alone : alone + this.wishes.between(i, j);
  }

  /** How unlike two schools are: formation.md section 1, in standard deviations. */
  likeness(i: number, j: number): number {
    if (this.gower) return this.gowerDistance(i, j);
    const { points, dimensions } = this;
    const a = i * dimensions;
    const b = j * dimensions;
    let sum = real(this.extra, i) + real(this.extra, j);
    for (let k = 0; k < dimensions; k += 1) {
      const step = real(points, a + k) - real(points, b + k);
      sum += step * step;
    }
    return Math.sqrt(sum);
  }

  private gowerDistance(i: number, j: number): number {
    const shared = int(this.known, i) & int(this.known, j);
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < this.dimensions; k += 1) {
      if ((shared & (1 << k)) === 0) continue;
      const step = real(this.points, i * this.dimensions + k) - real(this.points, j * this.dimensions + k);
      sum += step * step;
      weight += real(this.weights, k);
    }
    return weight > 0 ? Math.sqrt((sum * this.totalWeight) / weight) : Math.sqrt(2 * this.totalWeight);
  }

  /**
   * What the annealers add up: the distance, plus the penalty for a clash, less the penalty for two schools
   * that are locked together (so that keeping every locked pair whole earns a fixed sum).
   */
  side(i: number, j: number): number {
    if (this.table !== null) return real(this.table, i * this.n + j);
    const distance = this.distance(i, j);
    if (int(this.mate, i) === j) return distance - this.penalty;
    return this.clash(i, j) ? distance + this.penalty : distance;
  }

  /** Sets the price of a clash and, for small phases, tabulates every side. */
  setPenalty(penalty: number): void {
    this.penalty = penalty;
    this.table = null;
    if (this.n > TABLE_LIMIT) return;
    const table = new Float64Array(this.n * this.n);
    for (let i = 0; i < this.n; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const side = this.side(i, j);
        table[i * this.n + j] = side;
        table[j * this.n + i] = side;
      }
    }
    this.table = table;
  }

  /** Whether three different schools may form a trio, locks included. */
  mayForm(i: number, j: number, k: number): boolean {
    if (this.clash(i, j) || this.clash(i, k) || this.clash(j, k)) return false;
    return this.matesWithin(i, j, k, -1);
  }

  /** Whether every school that is locked to a mate has it among the four (-1: no fourth school). */
  matesWithin(i: number, j: number, k: number, l: number): boolean {
    const a = int(this.mate, i);
    const b = int(this.mate, j);
    const c = int(this.mate, k);
    const d = l < 0 ? -1 : int(this.mate, l);
    return (
      (a < 0 || a === j || a === k || a === l) &&
      (b < 0 || b === i || b === k || b === l) &&
      (c < 0 || c === i || c === j || c === l) &&
      (d < 0 || d === i || d === j || d === k)
    );
  }
}

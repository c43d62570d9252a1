import { randomNumbers } from './formation-pool.js';

/** Schools as points, a row each; what is not known stands at 0, the mean. */
export interface FamilyPoints {
  readonly rows: readonly Float64Array[];
  readonly dimensions: number;
}

export interface SizeLimits {
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

const ROUNDS = 40;
/** A family below its least size attracts schools at this price, so that none stays below. */
const TOO_SMALL = 1e6;

/**
 * Constrained k-means (Bradley, Bennett and Demiriz 2000; Python's k-means-constrained): Lloyd's rounds with a
 * minimum-cost-flow assignment that keeps every size between its limits; the best of as many starts as fit in the time.
 */
export function kMeansByFlow(
  points: FamilyPoints,
  limits: SizeLimits,
  milliseconds: number,
): { readonly families: number[][]; readonly starts: number } {
  const random = randomNumbers(11);
  const started = performance.now();
  let best: Int32Array | null = null;
  let least = Infinity;
  let starts = 0;
  while (best === null || performance.now() - started < milliseconds) {
    const { home, cost } = oneStart(points, limits, random);
    starts += 1;
    if (cost < least) [best, least] = [home, cost];
  }
  const families: number[][] = Array.from({ length: limits.count }, () => []);
  best.forEach((family, row) => families[family]?.push(row));
  return { families, starts };
}

function oneStart(
  points: FamilyPoints,
  limits: SizeLimits,
  random: () => number,
): { home: Int32Array; cost: number } {
  let centres = spreadCentres(points, limits.count, random);
  let home: Int32Array = new Int32Array(points.rows.length);
  let cost = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new FlowAssignment(points, centres, limits).solve();
    const now = squares(points, next, limits.count);
    if (now >= cost - 1e-9) break;
    [home, cost] = [next, now];
    centres = means(points, home, limits.count);
  }
  return { home, cost };
}

function far(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + (value - (b[k] ?? 0)) ** 2, 0);
}

/** k-means++: each next centre with odds by its squared distance to the nearest so far. */
function spreadCentres({ rows }: FamilyPoints, count: number, random: () => number): Float64Array[] {
  const centres = [rows[Math.floor(random() * rows.length)] ?? new Float64Array()];
  const nearest = rows.map(row => far(row, centres[0] ?? row));
  while (centres.length < count) {
    let left = random() * nearest.reduce((sum, value) => sum + value, 0);
    let pick = 0;
    while (pick < rows.length - 1 && (left -= nearest[pick] ?? 0) > 0) pick += 1;
    const centre = rows[pick] ?? new Float64Array();
    centres.push(centre);
    rows.forEach((row, i) => (nearest[i] = Math.min(nearest[i] ?? 0, far(row, centre))));
  }
  return centres;
}

function means({ rows, dimensions }: FamilyPoints, home: Int32Array, count: number): Float64Array[] {
  const sums = Array.from({ length: count }, () => new Float64Array(dimensions));
  const sizes = new Int32Array(count);
  rows.forEach((row, i) => {
    const family = home[i] ?? 0;
    sizes[family] = (sizes[family] ?? 0) + 1;
    row.forEach((value, k) => {
      const sum = sums[family];
      if (sum) sum[k] = (sum[k] ?? 0) + value;
    });
  });
  return sums.map((sum, family) => sum.map(value => value / Math.max(1, sizes[family] ?? 1)));
}

function squares(points: FamilyPoints, home: Int32Array, count: number): number {
  const centres = means(points, home, count);
  return points.rows.reduce((sum, row, i) => sum + far(row, centres[home[i] ?? 0] ?? row), 0);
}

/**
 * Points one by one along the cheapest chain of moves between families (successive shortest paths, on the small graph
 * of families: going from A to B costs least for the school of A that minds least).
 */
class FlowAssignment {
  private readonly cost: Float64Array;
  private readonly members: number[][];
  /** count x count: the least cost of sending one school of a family on to another, and which school. */
  private readonly step: Float64Array;
  private readonly mover: Int32Array;
  private readonly k: number;

  constructor(
    points: FamilyPoints,
    centres: readonly Float64Array[],
    private readonly limits: SizeLimits,
  ) {
    this.k = limits.count;
    this.cost = Float64Array.from(points.rows.flatMap(row => centres.map(centre => far(row, centre))));
    this.members = centres.map(() => []);
    this.step = new Float64Array(this.k * this.k).fill(Infinity);
    this.mover = new Int32Array(this.k * this.k).fill(-1);
  }

  solve(): Int32Array {
    const n = this.cost.length / this.k;
    for (let point = 0; point < n; point += 1) this.insert(point);
    const home = new Int32Array(n);
    this.members.forEach((members, family) => {
      for (const point of members) home[point] = family;
    });
    return home;
  }

  private insert(point: number): void {
    const { k, cost, step } = this;
    const length = Float64Array.from({ length: k }, (_, family) => cost[point * k + family] ?? 0);
    const before = new Int32Array(k).fill(-1);
    for (let changed = true; changed;) {
      changed = false;
      for (let from = 0; from < k; from += 1) {
        const here = (length[from] ?? 0) - 1e-12;
        for (let to = 0; to < k; to += 1) {
          if (here + (step[from * k + to] ?? 0) >= (length[to] ?? 0) - 1e-9) continue;
          length[to] = here + (step[from * k + to] ?? 0);
          before[to] = from;
          changed = true;
        }
      }
    }
    this.shift(point, this.end(length), before);
  }

  private end(length: Float64Array): number {
    let best = 0;
    let least = Infinity;
    this.members.forEach((members, family) => {
      const room =
        members.length < this.limits.min ? -TOO_SMALL : members.length < this.limits.max ? 0 : Infinity;
      const total = (length[family] ?? 0) + room;
      if (total < least) [best, least] = [family, total];
    });
    return best;
  }

  private shift(point: number, end: number, before: Int32Array): void {
    const changed = new Set<number>([end]);
    let to = end;
    for (let from = before[to] ?? -1; from >= 0; from = before[to] ?? -1) {
      const mover = this.mover[from * this.k + to] ?? 0;
      const left = this.members[from] ?? [];
      left.splice(left.indexOf(mover), 1);
      this.members[to]?.push(mover);
      changed.add(from);
      to = from;
    }
    this.members[to]?.push(point);
    for (const family of changed) this.renew(family);
  }

  private renew(family: number): void {
    const { k, cost } = this;
    for (let to = 0; to < k; to += 1) {
      let least = Infinity;
      let mover = -1;
      for (const point of this.members[family] ?? []) {
        const more = (cost[point * k + to] ?? 0) - (cost[point * k + family] ?? 0);
        if (more < least) [least, mover] = [more, point];
      }
      this.step[family * k + to] = to === family ? Infinity : least;
      this.mover[family * k + to] = mover;
    }
  }
}

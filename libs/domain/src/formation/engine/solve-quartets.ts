import { assign } from './assignment.js';
import { effortFor } from './effort.js';
import { placeWithFewSingles } from './few-singles.js';
import type { FormationInstance, School } from './instance.js';
import { plant } from './kd-tree.js';
import { NewcomerOptions, type Option, type OptionPrices, OWN_GROUP, STAYS_OUT } from './newcomer-columns.js';
import { NewcomerCover, type Placement } from './newcomer-cover.js';
import { joinCost, newcomerPool, type NewcomerPool, schoolOf } from './newcomer-pool.js';
import { Pricing } from './prices.js';
import type { Contradiction, Unplaced } from './refusals.js';
import type { RegionSolver } from './region-solver.js';
import { standingLocks } from './standing-locks.js';
import { real } from './vectors.js';

export interface QuartetsOptions {
  /** Without a solver the answer is good, not proved. */
  readonly regionSolver?: RegionSolver;
  /** What parting two schools that were in one trio must at least save, per school. */
  readonly parting?: number;
}

export interface QuartetsResult {
  /** Existing trios, some with a newcomer, then the new trios. */
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly Unplaced[];
  /** What the newcomers add to the total distance. */
  readonly cost: number;
  /** No way to place as many newcomers adds less. Equal to `cost` where `proved`. */
  readonly bound: number;
  readonly proved: boolean;
  /** Locks that no answer could keep while the trios stay whole; they were left out. */
  readonly contradictions: readonly Contradiction[];
}

type Placed = Omit<QuartetsResult, 'contradictions'>;

const DEFAULT_PARTING = 1;
/** Options looked at where there is no solver. */
const MOST_OPTIONS = 80_000;
/** Share of an average price within which an option is looked at from the start. */
const NEAR = 0.15;
const EPSILON = 1e-7;

/**
 * Places newcomers, and schools left over from trios that lost one: each joins an existing trio (one at most) or
 * forms a new trio with others, at the least total cost. Existing trios stay whole. Exact with a solver: options
 * are added until none beats the dual prices, then the cover is solved over all that could still matter.
 */
export function solveQuartets(instance: FormationInstance, options: QuartetsOptions = {}): QuartetsResult {
  const phases = [
    ...new Set(instance.schools.filter(school => school.status !== 'leaver').map(school => school.phase)),
  ].sort();
  const { together, contradictions } = standingLocks(instance);
  const results = phases.map(phase => placeNewcomers(newcomerPool(instance, phase, together), options));
  return {
    groups: results.flatMap(result => result.groups),
    unplaced: results.flatMap(result => result.unplaced),
    cost: results.reduce((sum, result) => sum + result.cost, 0),
    bound: results.reduce((sum, result) => sum + result.bound, 0),
    proved: results.every(result => result.proved),
    contradictions,
  };
}

function placeNewcomers(
  pool: NewcomerPool,
  { regionSolver, parting = DEFAULT_PARTING }: QuartetsOptions,
): Placed {
  const ids = (rows: readonly number[]): string[] => rows.map(row => schoolOf(pool, row).id).sort();
  if (pool.free.length === 0)
    return { groups: pool.trios.map(ids), unplaced: [], cost: 0, bound: 0, proved: true };
  const costly = dearestSide(pool) * 12 * (pool.free.length + 1);
  const list = new NewcomerOptions(pool, parting, costly);
  const among = newcomerPrices(pool);
  const few = placeWithFewSingles(list, among);
  const start = startPrices(list, among);
  const cover = few ?? (regionSolver && new NewcomerCover(list, regionSolver, start).place());
  const placed = cover ?? greedily(list, start);
  const { chosen } = placed;
  const joined = new Map(
    chosen.flatMap(option => (option.trio < 0 ? [] : [[option.trio, option.schools] as const])),
  );
  const staying = pool.trios.map((trio, at) => ids([...trio, ...(joined.get(at) ?? [])]));
  const formed = chosen
    .filter(option => option.trio < 0 && option.schools.length > 1)
    .map(option => ids(option.schools));
  const out = chosen
    .filter(option => option.trio < 0 && option.schools.length === 1)
    .flatMap(option => option.schools);
  const phase = pool.space.schools[0]?.phase ?? '';
  const cost = chosen.reduce((sum, { cost: own, trio }) => sum + (trio < OWN_GROUP ? 0 : own), 0);
  const gap = placed.bound === null ? cost : placed.cost - placed.bound;
  return {
    groups: [...staying, ...formed],
    unplaced: ids(out).map(id => ({ id, reason: { kind: 'no-room', phase } })),
    cost,
    bound: Math.max(0, cost - gap),
    proved: gap < EPSILON * Math.max(1, cost),
  };
}

function dearestSide(pool: NewcomerPool): number {
  const { space, free } = pool;
  return free.reduce(
    (most, i) => Math.max(most, space.distance(i, 0), ...space.schools.map((_, j) => space.distance(i, j))),
    1,
  );
}

/**
 * Every school at the price that new trios alone would give it, or of the cheapest trio it could join if that is less:
 * near enough to the final prices that few options beat them.
 */
function startPrices(list: NewcomerOptions, among: ReadonlyMap<number, number>): OptionPrices {
  const { pool } = list;
  const school = new Float64Array(pool.space.n);
  for (const i of pool.free) {
    const joining = pool.trios.reduce(
      (least, trio) => Math.min(least, joinCost(pool, i, trio)),
      list.unplaced,
    );
    school[i] = Math.min(joining, among.get(i) ?? Infinity);
  }
  return { school, trio: new Float64Array(pool.trios.length), single: 0 };
}

/** Prices of the free schools if they only formed trios of their own. */
function newcomerPrices({ space, free }: NewcomerPool): ReadonlyMap<number, number> {
  if (free.length < 3) return new Map();
  const tree = plant(
    free.map(i => space.schools[i] as School),
    space.definition,
  );
  const { u } = new Pricing(tree).settle(effortFor('interactive', free.length).prices);
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  return new Map(tree.space.schools.map((school, at) => [row.get(school.id) ?? 0, real(u, at)]));
}

/** Without a solver: new trios that save most against joining, then the best joins for everyone else. */
function greedily(list: NewcomerOptions, prices: OptionPrices): Placement {
  const { pool } = list;
  const average =
    pool.free.reduce((sum, i) => sum + real(prices.school, i), 0) / Math.max(1, pool.free.length);
  list.addBelow({ prices, above: NEAR * average }, MOST_OPTIONS);
  const saving = (option: Option): number =>
    option.schools.reduce((sum, i) => sum + real(prices.school, i), 0) - option.cost;
  const formed: Option[] = [];
  const placed = new Set<number>();
  const groups = list.options
    .filter(option => option.schools.length > 1)
    .sort((a, b) => saving(b) - saving(a) || (a.schools.join() < b.schools.join() ? -1 : 1));
  for (const option of groups) {
    if (option.schools.some(i => placed.has(i))) continue;
    formed.push(option);
    for (const i of option.schools) placed.add(i);
  }
  const left = pool.free.filter(i => !placed.has(i));
  const offers = left.map(i =>
    pool.trios.flatMap((trio, column) => {
      const cost = joinCost(pool, i, trio);
      return cost === Infinity ? [] : [{ column, cost }];
    }),
  );
  const solved = assign(offers, pool.trios.length, list.unplaced);
  const joins = left.map((i, row): Option => {
    const trio = solved.columnOf[row] ?? -1;
    return trio < 0
      ? { schools: [i], trio: STAYS_OUT, cost: list.unplaced }
      : { schools: [i], trio, cost: joinCost(pool, i, pool.trios[trio] ?? []) };
  });
  const chosen = [...formed, ...joins];
  return { chosen, cost: chosen.reduce((sum, option) => sum + option.cost, 0), bound: null };
}

import { assign } from './assignment.js';
import type { FormationInstance } from './instance.js';
import { NewcomerOptions, type Option, type OptionPrices } from './newcomer-columns.js';
import { joinCost, newcomerPool, type NewcomerPool, schoolOf } from './newcomer-pool.js';
import type { Unplaced } from './refusals.js';
import type { RegionSolver } from './region-solver.js';
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
}

const DEFAULT_PARTING = 1;
const SOLVER_NODES = 20;
/** Options added in one turn at most. */
const PER_TURN = 4000;
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
  const results = phases.map(phase => placeNewcomers(newcomerPool(instance, phase), options));
  return {
    groups: results.flatMap(result => result.groups),
    unplaced: results.flatMap(result => result.unplaced),
    cost: results.reduce((sum, result) => sum + result.cost, 0),
    bound: results.reduce((sum, result) => sum + result.bound, 0),
    proved: results.every(result => result.proved),
  };
}

function placeNewcomers(
  pool: NewcomerPool,
  { regionSolver, parting = DEFAULT_PARTING }: QuartetsOptions,
): QuartetsResult {
  const ids = (rows: readonly number[]): string[] => rows.map(row => schoolOf(pool, row).id).sort();
  const costly = dearestSide(pool) * 12 * (pool.free.length + 1);
  const list = new NewcomerOptions(pool, parting, costly);
  const { chosen, bound } = regionSolver ? exactly(list, regionSolver) : greedily(list);
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
  const cost = chosen.reduce((sum, option) => sum + option.cost, 0) - out.length * costly;
  return {
    groups: [...staying, ...formed],
    unplaced: ids(out).map(id => ({ id, reason: { kind: 'no-room', phase } })),
    cost,
    bound: bound === null ? 0 : bound - out.length * costly,
    proved: bound !== null && cost + out.length * costly - bound < EPSILON * Math.max(1, costly),
  };
}

function dearestSide(pool: NewcomerPool): number {
  const { space, free } = pool;
  return free.reduce(
    (most, i) => Math.max(most, space.distance(i, 0), ...space.schools.map((_, j) => space.distance(i, j))),
    1,
  );
}

interface Placement {
  readonly chosen: readonly Option[];
  readonly bound: number | null;
}

/** Prices from the relaxation, options that beat them, again; then the cover over all within the gap. */
function exactly(list: NewcomerOptions, solver: RegionSolver): Placement {
  let prices = startPrices(list);
  list.addBelow(prices, EPSILON, PER_TURN);
  let value = 0;
  for (;;) {
    const { problem, trios } = list.problem();
    const relaxed = solver.relax(problem);
    if (relaxed === null) return greedily(list);
    value = relaxed.value;
    const free = list.pool.free;
    const school = new Float64Array(list.pool.space.n);
    const trio = new Float64Array(list.pool.trios.length);
    free.forEach((row, at) => (school[row] = real(relaxed.rows, at)));
    trios.forEach((at, place) => (trio[at] = real(relaxed.rows, free.length + place)));
    prices = { school, trio };
    if (list.addBelow(prices, -EPSILON, PER_TURN) === 0) break;
  }
  const first = solver.solve(list.problem().problem, SOLVER_NODES);
  if (first === null) return greedily(list);
  if (first.cost - value > EPSILON) list.addBelow(prices, first.cost - value, 2 * PER_TURN);
  const last = solver.solve(list.problem().problem, SOLVER_NODES) ?? first;
  const chosen = last.chosen.flatMap(at => list.options[at] ?? []);
  return { chosen, bound: last.proved ? last.cost : value };
}

/** Every school at the price of the cheapest trio it could join; trios at none. */
function startPrices(list: NewcomerOptions): OptionPrices {
  const { pool } = list;
  const school = new Float64Array(pool.space.n);
  for (const i of pool.free)
    school[i] = pool.trios.reduce(
      (least, trio) => Math.min(least, joinCost(pool, i, trio)),
      12 * dearestSide(pool),
    );
  return { school, trio: new Float64Array(pool.trios.length) };
}

/** Without a solver: new trios that save most against joining, then the best joins for everyone else. */
function greedily(list: NewcomerOptions): Placement {
  const { pool } = list;
  const prices = startPrices(list);
  list.addBelow(prices, EPSILON, 20 * PER_TURN);
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
    return { schools: [i], trio, cost: trio < 0 ? list.unplaced : joinCost(pool, i, pool.trios[trio] ?? []) };
  });
  return { chosen: [...formed, ...joins], bound: null };
}

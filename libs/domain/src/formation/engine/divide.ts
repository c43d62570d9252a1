import { type EffortName, effortFor } from './effort.js';
import type { Course } from './errand.js';
import { greedyGroups } from './greedy-seed.js';
import { Headroom } from './headroom.js';
import type { DistanceDefinition, School } from './instance.js';
import { plant } from './kd-tree.js';
import { legalStart, mended } from './legal-start.js';
import type { PhaseLocks } from './locks.js';
import { mendAround } from './mend-around.js';
import { costOf, isLegal } from './partition.js';
import { pricePhase } from './price-phase.js';
import type { Prices, Pricing } from './prices.js';
import type { Watch } from './progress.js';
import { chooseDisjoint, leastQuartet, promisingQuartets, type Quartet } from './quartets.js';
import type { RegionSolver } from './region-solver.js';
import { improveByRegions } from './regions.js';
import { searchPhase, stripsFor } from './search-phase.js';
import type { Space } from './space.js';
import { SUBSET_LIMIT, subsetOptimum } from './subset-optimum.js';
import { CLASH } from './trio-search.js';

/** An earlier answer by ids, and the schools that changed since. */
export interface WarmStart {
  readonly groups: readonly (readonly string[])[];
  readonly prices: Readonly<Record<string, number>>;
  readonly changed: readonly string[];
}

/** Schools to divide whole, and how. */
export interface DivideTask {
  readonly schools: readonly School[];
  readonly distance: DistanceDefinition;
  readonly locks: PhaseLocks;
  readonly seed: string;
  readonly effort: EffortName;
  /** An earlier answer that is to be changed little. */
  readonly warm: WarmStart | null;
  readonly regionSolver?: RegionSolver | undefined;
  /** Any legal groups will do, nothing is proved. */
  readonly atOnce: boolean;
  /** Told of the best groups so far as rows of the space that goes with them. */
  readonly watch: (space: Space) => Watch;
}

export interface Division {
  readonly space: Space;
  /** Rows; a group may still clash where hardly any division is legal. */
  readonly groups: readonly (readonly number[])[];
  readonly left: readonly number[];
  readonly bound: number;
  readonly optimal: boolean;
  readonly prices: Float64Array;
}

const QUARTETS_KEPT = 40;
/** Up to this size prices come so soon that a run asked to stop still finishes them: they are its proof. */
const PROMPT_PRICES = 3000;

/** Divides schools into trios and the fewest quartets: prices, search, regions. */
export function* divide(task: DivideTask): Course<Division> {
  const tree = plant(task.schools, task.distance);
  const { space } = tree;
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  lockRows(space, row, task.locks);
  if (space.n <= SUBSET_LIMIT) return exactDivision(space);
  if (task.atOnce) {
    const prices = new Float64Array(space.n);
    return { space, groups: legalStart(space), left: [], bound: 0, optimal: false, prices };
  }
  const watch = task.watch(space);
  if (space.n > PROMPT_PRICES)
    watch.report({ stage: 'prices', share: 0, cost: null, bound: 0 }, () => legalStart(space));
  const effort = effortFor(task.effort, space.n);
  const pricing = yield* pricePhase(tree, effort, pricesOf(space, task.warm));
  const prices = pricing.settle(effort.prices, space.n > PROMPT_PRICES ? watch.shouldStop : undefined);
  const { chosen, least } = quartetsFor(space, pricing, prices);
  const bound = prices.sum + (space.n % 3) * least;
  watch.report({ stage: 'prices', share: 1, cost: null, bound });
  space.setPenalty(CLASH * prices.average);
  const priced: Priced = { space, prices, perQuartet: least, bound };
  if (task.warm !== null) return mendedDivision(priced, task, row);
  const taken = chosen.map(quartet => quartet.members);
  const groups = greedyGroups(space, prices.triples, prices.u, taken);
  watch.report({ stage: 'search', share: 0, cost: null, bound }, () => mended(space, groups));
  const best = yield* searchPhase({ space, prices, groups, effort, seed: task.seed, watch });
  const found = { space, left: [], prices: prices.u };
  const ready = mended(space, best.groups());
  if (!task.regionSolver || stripsFor(space.n) > 1 || !ready.every(group => isLegal(space, group)))
    return { ...found, groups: ready, bound, optimal: costOf(space, ready) <= bound };
  const start = { ...priced, partition: best, solver: task.regionSolver };
  return { ...found, ...improveByRegions(start, effort, watch) };
}

interface Priced {
  readonly space: Space;
  readonly prices: Prices;
  readonly perQuartet: number;
  readonly bound: number;
}

/** The earlier prices by row, NaN where there was none; undefined without any. */
function pricesOf(space: Space, warm: WarmStart | null): Float64Array | undefined {
  if (warm === null) return undefined;
  const known = Float64Array.from(space.schools, school => warm.prices[school.id] ?? NaN);
  return known.filter(price => !Number.isNaN(price)).length > space.n / 2 ? known : undefined;
}

function mendedDivision(
  { space, prices, perQuartet, bound }: Priced,
  { warm, seed, regionSolver }: DivideTask,
  row: ReadonlyMap<string, number>,
): Division {
  const groups = mendAround({
    space,
    prices,
    perQuartet,
    kept: keptGroups(space, row, warm?.groups ?? []),
    changed: (warm?.changed ?? []).flatMap(id => row.get(id) ?? []),
    seed,
    solver: regionSolver,
  });
  return { space, groups: mended(space, groups), left: [], bound, optimal: false, prices: prices.u };
}

/** Up to 16 schools: every division is weighed. */
function exactDivision(space: Space): Division {
  const { groups, left } = subsetOptimum(space);
  return {
    space,
    groups,
    left,
    bound: costOf(space, groups),
    optimal: true,
    prices: new Float64Array(space.n),
  };
}

function lockRows(space: Space, row: ReadonlyMap<string, number>, { apart, couples }: PhaseLocks): void {
  const rows = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const i = row.get(a);
      const j = row.get(b);
      return i === undefined || j === undefined ? [] : [[i, j]];
    });
  space.lock(rows(apart), rows(couples));
}

/** The groups of an earlier answer that can still stand. */
function keptGroups(
  space: Space,
  row: ReadonlyMap<string, number>,
  groups: readonly (readonly string[])[],
): number[][] {
  return groups.flatMap(ids => {
    const group = ids.flatMap(id => row.get(id) ?? []);
    return group.length === ids.length && isLegal(space, group) ? [group] : [];
  });
}

function quartetsFor(space: Space, pricing: Pricing, prices: Prices): { chosen: Quartet[]; least: number } {
  if (space.n % 3 === 0) return { chosen: [], least: 0 };
  const promising = promisingQuartets(space, pricing.partners, prices.u, QUARTETS_KEPT);
  const known = promising[0]?.reduced ?? Infinity;
  const headroom = new Headroom(space, Math.floor(space.n / 3));
  const possible = promising.filter(quartet => headroom.allows(quartet.members));
  return {
    chosen: chooseDisjoint(possible, space.n % 3),
    least: leastQuartet(space, pricing.search, prices.u, known),
  };
}

import { type EffortName, effortFor } from './effort.js';
import type { Course } from './errand.js';
import { greedyGroups } from './greedy-seed.js';
import { Headroom } from './headroom.js';
import type { DistanceDefinition, School } from './instance.js';
import { plant } from './kd-tree.js';
import { legalStart, mended } from './legal-start.js';
import type { PhaseLocks } from './locks.js';
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

/** Schools to divide whole, and how. */
export interface DivideTask {
  readonly schools: readonly School[];
  readonly distance: DistanceDefinition;
  readonly locks: PhaseLocks;
  readonly seed: string;
  readonly effort: EffortName;
  /** Groups to start from, as ids. */
  readonly start: readonly (readonly string[])[];
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
/** Earlier groups are changed around what is new only: so many rounds are enough. */
const WARM_ROUNDS = 6;

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
  const pricing = yield* pricePhase(tree, effort);
  const prices = pricing.settle(effort.prices, space.n > PROMPT_PRICES ? watch.shouldStop : undefined);
  const { chosen, least } = quartetsFor(space, pricing, prices);
  const bound = prices.sum + (space.n % 3) * least;
  watch.report({ stage: 'prices', share: 1, cost: null, bound });
  space.setPenalty(CLASH * prices.average);
  const kept = keptGroups(space, row, task.start);
  const taken = kept.length > 0 ? kept : chosen.map(quartet => quartet.members);
  const best = yield* searchPhase({
    space,
    prices,
    groups: greedyGroups(space, prices.triples, prices.u, taken),
    effort: kept.length > 0 ? { ...effort, first: null, rounds: WARM_ROUNDS } : effort,
    seed: task.seed,
    watch,
  });
  const groups = mended(space, best.groups());
  const found = { space, left: [], prices: prices.u };
  if (!task.regionSolver || stripsFor(space.n) > 1 || !groups.every(group => isLegal(space, group)))
    return { ...found, groups, bound, optimal: costOf(space, groups) <= bound };
  const start = { space, prices, bound, perQuartet: least, partition: best, solver: task.regionSolver };
  return { ...found, ...improveByRegions(start, effort, watch) };
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

/** The groups of an earlier answer that can still stand; no more quartets than the remainder. */
function keptGroups(
  space: Space,
  row: ReadonlyMap<string, number>,
  start: readonly (readonly string[])[],
): number[][] {
  let quartets = space.n % 3;
  return start.flatMap(ids => {
    const group = ids.flatMap(id => row.get(id) ?? []);
    if (group.length !== ids.length || !isLegal(space, group)) return [];
    if (group.length === 4) quartets -= 1;
    return group.length === 4 && quartets < 0 ? [] : [group];
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

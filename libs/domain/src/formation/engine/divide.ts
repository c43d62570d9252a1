import { type EffortName, effortFor } from './effort.js';
import type { Course } from './errand.js';
import { greedyGroups } from './greedy-seed.js';
import { Headroom } from './headroom.js';
import type { DistanceDefinition, School } from './instance.js';
import { type KdTree, plant } from './kd-tree.js';
import { legalStart, mended } from './legal-start.js';
import type { PhaseLocks } from './locks.js';
import { mendAround } from './mend-around.js';
import { costOf, isLegal, partitionAt } from './partition.js';
import { pricePhase } from './price-phase.js';
import { type Prices, Pricing } from './prices.js';
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
  readonly groups: Groups;
  readonly left: readonly number[];
  readonly bound: number;
  readonly optimal: boolean;
  readonly prices: Float64Array;
}

type Groups = readonly (readonly number[])[];

const QUARTETS_KEPT = 40;
/** In larger phases prices take so long that some legal groups are told of before. */
const PRICED_SOON = 3000;

/** Divides schools into trios and the fewest quartets: prices, search, regions. */
export function* divide(task: DivideTask): Course<Division> {
  const tree = plant(task.schools, task.distance);
  const { space } = tree;
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  lockRows(space, row, task.locks);
  if (space.n <= SUBSET_LIMIT) return exactDivision(space);
  if (task.atOnce) return divisionAtOnce(tree);
  const watch = task.watch(space);
  let soon: Groups | null = null;
  const tell = (bound: number): void =>
    watch.report({ stage: 'prices', share: 0, cost: null, bound }, () => (soon ??= legalStart(space)));
  if (space.n > PRICED_SOON) tell(0);
  const effort = effortFor(task.effort, space.n);
  const pricingWatch = {
    shouldStop: watch.shouldStop,
    tell: (pricing: Pricing) => tell(boundOf(space, pricing)),
  };
  const known = pricesOf(space, task.warm);
  const { pricing, prices } = yield* pricePhase(tree, effort, pricingWatch, known);
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
  const ready = legalOr(space, mended(space, best.groups()), () => legalStart(space));
  if (!task.regionSolver || stripsFor(space.n) > 1 || !ready.every(group => isLegal(space, group)))
    return { ...found, groups: ready, bound, optimal: costOf(space, ready) <= bound };
  const start = { ...priced, partition: partitionAt(space, ready, prices.u), solver: task.regionSolver };
  return { ...found, ...improveByRegions(start, effort, watch) };
}

/** The groups, or others where more of those are legal: a search that was cut short may end where swaps mend nothing. */
function legalOr(space: Space, groups: Groups, others: () => Groups): Groups {
  const illegal = (some: Groups): number => some.filter(group => !isLegal(space, group)).length;
  const bad = illegal(groups);
  if (bad === 0) return groups;
  const instead = others();
  return illegal(instead) < bad ? instead : groups;
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

/** Any legal groups; with what their first prices prove, where those are there soon. */
function divisionAtOnce(tree: KdTree): Division {
  const { space } = tree;
  const rest = { space, left: [], optimal: false };
  if (space.n > PRICED_SOON)
    return { ...rest, groups: legalStart(space), bound: 0, prices: new Float64Array(space.n) };
  const { u, sum, triples } = new Pricing(tree).settle(effortFor('interactive', space.n).prices, () => true);
  const groups = legalOr(space, mended(space, greedyGroups(space, triples, u, [])), () => legalStart(space));
  return { ...rest, groups, bound: sum, prices: u };
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

/** What is proved so far, with the least that quartets can add. */
function boundOf(space: Space, { proof, search }: Pricing): number {
  const quartets = space.n % 3;
  return proof.sum + (quartets > 0 ? quartets * leastQuartet(space, search, proof.prices, Infinity) : 0);
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

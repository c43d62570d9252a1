import { effortFor, type EffortName } from './effort.js';
import { fitCounts, gateByKnown, reasonFor } from './feasibility.js';
import { greedyGroups } from './greedy-seed.js';
import { Headroom } from './headroom.js';
import type { FormationInstance, School } from './instance.js';
import { plant } from './kd-tree.js';
import { type PhaseLocks, readLocks } from './locks.js';
import { costOf, isLegal, pairSum } from './partition.js';
import { Pricing, type Prices } from './prices.js';
import type { Watch } from './progress.js';
import { chooseDisjoint, leastQuartet, promisingQuartets, type Quartet } from './quartets.js';
import { Random } from './random.js';
import type { Contradiction, Unplaced } from './refusals.js';
import type { Space } from './space.js';
import { SUBSET_LIMIT, subsetOptimum } from './subset-optimum.js';
import { searchTrios } from './trio-search.js';
import type { RegionSolver } from './region-solver.js';
import { improveByRegions } from './regions.js';

export interface PhaseOptions {
  readonly seed: string;
  readonly effort: EffortName;
  /** Least share (0..1) of a school's features, by weight, that must be known; 0 places everyone. */
  readonly leastKnown: number;
  readonly regionSolver?: RegionSolver | undefined;
  /** Groups to start from, as ids; those that are still legal are changed only where that is cheaper. */
  readonly start?: readonly (readonly string[])[] | undefined;
  readonly watch: Watch;
}

/** The trios of one school phase. Groups and schools are ids; costs are sums of distances. */
export interface PhaseResult {
  readonly phase: string;
  readonly schools: number;
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly Unplaced[];
  readonly contradictions: readonly Contradiction[];
  readonly cost: number;
  /** No legal grouping of the schools placed costs less. */
  readonly bound: number;
  readonly optimal: boolean;
  /** Greatest mean distance within a group. */
  readonly worst: number;
  /** Per id: how much the school adds to any grouping; dear schools are hard to place. */
  readonly prices: Readonly<Record<string, number>>;
}

const QUARTETS_KEPT = 40;
/** A clash costs this many average trios while searching. */
const CLASH = 20;
/** Up to this size prices come so soon that a run asked to stop still finishes them: they are its proof. */
const PROMPT_PRICES = 3000;
/** How often schools that still clash are set aside and the rest solved again. */
const RETRIES = 6;

/** Forms the trios of the schools of one phase (leavers excluded by the caller). */
export function solvePhase(instance: FormationInstance, phase: string, options: PhaseOptions): PhaseResult {
  const schools = instance.schools.filter(school => school.phase === phase && school.status !== 'leaver');
  const gate = gateByKnown(schools, instance.distance, options.leastKnown);
  const locks = readLocks(instance.locks, gate.placed);
  const pinned = new Set(locks.whole.flat());
  const free = gate.placed.filter(school => !pinned.has(school.id));
  const solved = solveFree({ instance, locks, options }, free);
  const extra = costOfWhole(instance, gate.placed, locks.whole);
  const groups = [...locks.whole, ...solved.groups]
    .map(group => [...group].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return {
    phase,
    schools: schools.length,
    groups,
    unplaced: [...gate.aside, ...solved.unplaced],
    contradictions: locks.contradictions,
    cost: solved.cost + extra.cost,
    bound: solved.bound + extra.cost,
    optimal: solved.optimal,
    worst: Math.max(solved.worst, extra.worst),
    prices: solved.prices,
  };
}

interface PhaseTask {
  readonly instance: FormationInstance;
  readonly locks: PhaseLocks;
  readonly options: PhaseOptions;
}

type Solved = Pick<PhaseResult, 'groups' | 'unplaced' | 'cost' | 'bound' | 'optimal' | 'worst' | 'prices'>;

function costOfWhole(
  instance: FormationInstance,
  schools: readonly School[],
  whole: readonly (readonly string[])[],
): { cost: number; worst: number } {
  if (whole.length === 0) return { cost: 0, worst: 0 };
  const { space } = plant(
    schools.filter(school => whole.flat().includes(school.id)),
    instance.distance,
  );
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  const groups = whole.map(ids => ids.map(id => row.get(id) ?? 0));
  return { cost: costOf(space, groups), worst: worstOf(space, groups) };
}

/** Solves the schools that no lock has placed; sets aside what cannot be placed and solves the rest. */
function solveFree(task: PhaseTask, schools: readonly School[]): Solved {
  const fits =
    schools.length > SUBSET_LIMIT
      ? fitCounts(schools, task.instance.distance)
      : { placed: schools, aside: [] };
  const aside: Unplaced[] = [...fits.aside];
  let placed = fits.placed;
  for (let attempt = 0; ; attempt += 1) {
    const { space, groups, bound, optimal, left, prices } = divide(task, placed, attempt);
    const bad = groups.filter(group => !isLegal(space, group));
    const idle = left.map(row => space.schools[row] as School);
    aside.push(...idle.map(school => ({ id: school.id, reason: reasonFor(school, placed) })));
    if (bad.length === 0 || attempt === RETRIES) {
      const legal = groups.filter(group => !bad.includes(group));
      const stranded = bad.flat().map(row => space.schools[row] as School);
      aside.push(...stranded.map(school => ({ id: school.id, reason: reasonFor(school, placed) })));
      const cost = costOf(space, legal);
      return {
        groups: legal.map(group => group.map(row => (space.schools[row] as School).id)),
        unplaced: aside,
        cost,
        bound: bad.length === 0 ? Math.min(bound, cost) : 0,
        optimal,
        worst: worstOf(space, legal),
        prices: Object.fromEntries(space.schools.map((school, i) => [school.id, prices[i] ?? 0])),
      };
    }
    if (attempt < 2) continue;
    const out = new Set(bad.map(group => (space.schools[clashing(space, group)] as School).id));
    aside.push(
      ...placed
        .filter(school => out.has(school.id))
        .map(school => ({ id: school.id, reason: reasonFor(school, placed) })),
    );
    placed = placed.filter(school => !out.has(school.id));
  }
}

function worstOf(space: Space, groups: readonly (readonly number[])[]): number {
  return groups.reduce((worst, group) => {
    const pairs = (group.length * (group.length - 1)) / 2;
    return Math.max(worst, pairSum(group, (i, j) => space.distance(i, j)) / pairs);
  }, 0);
}

/** The member of an illegal group with most clashes. */
function clashing(space: Space, group: readonly number[]): number {
  const clashes = (i: number): number => group.filter(j => j !== i && space.clash(i, j)).length;
  return group.reduce((worst, i) => (clashes(i) > clashes(worst) ? i : worst), group[0] ?? 0);
}

interface Division {
  readonly space: Space;
  readonly groups: readonly (readonly number[])[];
  readonly left: readonly number[];
  readonly bound: number;
  readonly optimal: boolean;
  readonly prices: Float64Array;
}

function divide(
  { instance, locks, options }: PhaseTask,
  schools: readonly School[],
  attempt: number,
): Division {
  const tree = plant(schools, instance.distance);
  const { space } = tree;
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  const rows = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const i = row.get(a);
      const j = row.get(b);
      return i === undefined || j === undefined ? [] : [[i, j]];
    });
  space.lock(rows(locks.apart), rows(locks.couples));
  if (space.n <= SUBSET_LIMIT) {
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
  const effort = effortFor(options.effort, space.n);
  const pricing = new Pricing(tree);
  const prices = pricing.settle(
    effort.prices,
    space.n > PROMPT_PRICES ? options.watch.shouldStop : undefined,
  );
  const { chosen, least } = quartetsFor(space, pricing, prices);
  const bound = prices.sum + (space.n % 3) * least;
  options.watch.report({ stage: 'prices', share: 1, cost: null, bound });
  space.setPenalty(CLASH * prices.average);
  const random = new Random(`${options.seed}|${space.schools[0]?.phase ?? ''}|${attempt}`);
  const kept = keptGroups(space, row, options.start ?? []);
  const start =
    kept.length > 0
      ? { space, prices, groups: greedyGroups(space, prices.triples, prices.u, kept), quartets: [] }
      : { space, prices, quartets: chosen.map(quartet => quartet.members) };
  const best = searchTrios(start, effort, random, options.watch);
  const groups = best.groups();
  if (!options.regionSolver || !groups.every(group => isLegal(space, group))) {
    return { space, groups, left: [], bound, optimal: false, prices: prices.u };
  }
  const improved = improveByRegions(
    { space, prices, bound, perQuartet: least, partition: best, solver: options.regionSolver },
    effort,
    options.watch,
  );
  return { space, left: [], prices: prices.u, ...improved };
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
  const promising = promisingQuartets(space, pricing.search, prices.u, QUARTETS_KEPT);
  const known = promising[0]?.reduced ?? Infinity;
  const headroom = new Headroom(space, Math.floor(space.n / 3));
  const possible = promising.filter(quartet => headroom.allows(quartet.members));
  return {
    chosen: chooseDisjoint(possible, space.n % 3),
    least: leastQuartet(space, pricing.search, prices.u, known),
  };
}

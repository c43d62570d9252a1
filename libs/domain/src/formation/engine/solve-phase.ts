import { type Division, divide, type WarmStart } from './divide.js';
import type { EffortName } from './effort.js';
import type { Course } from './errand.js';
import { fitCounts, gateByKnown, reasonFor } from './feasibility.js';
import type { FormationInstance, School } from './instance.js';
import { plant } from './kd-tree.js';
import { type PhaseLocks, readLocks } from './locks.js';
import { costOf, isLegal, pairSum } from './partition.js';
import type { Progress } from './progress.js';
import type { Contradiction, Unplaced } from './refusals.js';
import type { RegionSolver } from './region-solver.js';
import type { Space } from './space.js';
import { SUBSET_LIMIT } from './subset-optimum.js';

export interface PhaseOptions {
  readonly seed: string;
  readonly effort: EffortName;
  /** Least share (0..1) of a school's features, by weight, that must be known; 0 places everyone. */
  readonly leastKnown: number;
  readonly regionSolver?: RegionSolver | undefined;
  /** An earlier answer that is to be changed little. */
  readonly warm?: WarmStart | undefined;
  /** Any legal groups, at once: for callers whose time is up before a search has said anything. */
  readonly atOnce?: boolean | undefined;
  /** `best` gives the answer so far to whoever wants to keep it; null while no groups are legal. */
  readonly report: (progress: Progress, best?: () => PhaseResult | null) => void;
  /** Asked between steps; true ends the run with the best answer so far. */
  readonly shouldStop: () => boolean;
}

/** The trios of one school phase. Groups and schools are ids; costs are sums of distances. */
export interface PhaseResult {
  readonly phase: string;
  readonly schools: number;
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly Unplaced[];
  readonly contradictions: readonly Contradiction[];
  readonly cost: number;
  /** No legal grouping of the schools placed costs less; 0 where nothing is proved. */
  readonly bound: number;
  readonly optimal: boolean;
  /** Greatest mean distance within a group. */
  readonly worst: number;
  /** Per id: how much the school adds to any grouping; dear schools are hard to place. */
  readonly prices: Readonly<Record<string, number>>;
}

/** How often schools that still clash are set aside and the rest solved again. */
const RETRIES = 6;

interface PhasePool {
  readonly instance: FormationInstance;
  readonly phase: string;
  readonly schools: number;
  readonly placed: readonly School[];
  readonly aside: readonly Unplaced[];
  readonly locks: PhaseLocks;
}

/** Forms the trios of the schools of one phase, leavers excluded. */
export function* solvePhase(
  instance: FormationInstance,
  phase: string,
  options: PhaseOptions,
): Course<PhaseResult> {
  const schools = instance.schools.filter(school => school.phase === phase && school.status !== 'leaver');
  const gate = gateByKnown(schools, instance.distance, options.leastKnown);
  const locks = readLocks(instance.locks, gate.placed);
  const pool: PhasePool = { instance, phase, schools: schools.length, ...gate, locks };
  const pinned = new Set(locks.whole.flat());
  const free = gate.placed.filter(school => !pinned.has(school.id));
  return whole(pool, yield* solveFree(pool, options, free));
}

type Solved = Pick<PhaseResult, 'groups' | 'unplaced' | 'cost' | 'bound' | 'optimal' | 'worst' | 'prices'>;

/** What was solved, together with the groups that locks had made already. */
function whole({ instance, phase, schools, placed, aside, locks }: PhasePool, solved: Solved): PhaseResult {
  const extra = costOfWhole(instance, placed, locks.whole);
  const groups = [...locks.whole, ...solved.groups]
    .map(group => [...group].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return {
    phase,
    schools,
    groups,
    unplaced: [...aside, ...solved.unplaced],
    contradictions: locks.contradictions,
    cost: solved.cost + extra.cost,
    bound: solved.bound + extra.cost,
    optimal: solved.optimal,
    worst: Math.max(solved.worst, extra.worst),
    prices: solved.prices,
  };
}

function costOfWhole(
  instance: FormationInstance,
  schools: readonly School[],
  groups: readonly (readonly string[])[],
): { cost: number; worst: number } {
  if (groups.length === 0) return { cost: 0, worst: 0 };
  const members = new Set(groups.flat());
  const { space } = plant(
    schools.filter(school => members.has(school.id)),
    instance.distance,
  );
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  const rows = groups.map(ids => ids.map(id => row.get(id) ?? 0));
  return { cost: costOf(space, rows), worst: worstOf(space, rows) };
}

/** Solves the schools that no lock has placed; sets aside what cannot be placed and solves the rest. */
function* solveFree(pool: PhasePool, options: PhaseOptions, schools: readonly School[]): Course<Solved> {
  const { distance } = pool.instance;
  const fits = schools.length > SUBSET_LIMIT ? fitCounts(schools, distance) : { placed: schools, aside: [] };
  const aside: Unplaced[] = [...fits.aside];
  const setAside = (out: readonly School[]): void =>
    void aside.push(...out.map(school => ({ id: school.id, reason: reasonFor(school, placed) })));
  let placed = fits.placed;
  for (let attempt = 0; ; attempt += 1) {
    const division = yield* divideOnce(pool, options, { schools: placed, aside, attempt });
    const { space, groups, left } = division;
    const bad = groups.filter(group => !isLegal(space, group));
    setAside(schoolsOf(space, left));
    if (bad.length === 0 || attempt === RETRIES || options.shouldStop()) {
      setAside(schoolsOf(space, bad.flat()));
      return solvedFrom(division, bad, aside);
    }
    if (attempt < 2) continue;
    const out = new Set(bad.map(group => (space.schools[clashing(space, group)] as School).id));
    setAside(placed.filter(school => out.has(school.id)));
    placed = placed.filter(school => !out.has(school.id));
  }
}

interface Attempt {
  readonly schools: readonly School[];
  readonly aside: readonly Unplaced[];
  readonly attempt: number;
}

function divideOnce(
  pool: PhasePool,
  options: PhaseOptions,
  { schools, aside, attempt }: Attempt,
): Course<Division> {
  const { phase, locks, instance } = pool;
  let proved = 0;
  return divide({
    schools,
    distance: instance.distance,
    locks,
    seed: `${options.seed}|${phase}|${attempt}`,
    effort: options.effort,
    warm: options.warm ?? null,
    regionSolver: options.regionSolver,
    atOnce: options.atOnce ?? false,
    watch: space => ({
      shouldStop: options.shouldStop,
      report: (progress, groups) => {
        proved = progress.bound ?? proved;
        const best = (): PhaseResult | null => {
          const division = { space, groups: groups?.() ?? [], left: [], bound: proved, optimal: false };
          if (division.groups.some(group => !isLegal(space, group))) return null;
          return whole(pool, solvedFrom({ ...division, prices: new Float64Array() }, [], aside));
        };
        options.report({ phase, ...progress, bound: proved }, groups ? best : undefined);
      },
    }),
  });
}

function solvedFrom(
  { space, groups, bound, optimal, prices }: Division,
  bad: readonly (readonly number[])[],
  unplaced: readonly Unplaced[],
): Solved {
  const out = new Set(bad);
  const legal = groups.filter(group => !out.has(group));
  const cost = costOf(space, legal);
  return {
    groups: legal.map(group => schoolsOf(space, group).map(school => school.id)),
    unplaced: [...unplaced],
    cost,
    bound: bad.length === 0 ? Math.min(bound, cost) : 0,
    optimal: optimal && bad.length === 0,
    worst: worstOf(space, legal),
    prices: Object.fromEntries(Array.from(prices, (price, i) => [(space.schools[i] as School).id, price])),
  };
}

const schoolsOf = (space: Space, rows: readonly number[]): School[] =>
  rows.map(row => space.schools[row] as School);

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

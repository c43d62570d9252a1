import {
  type FormationInstance,
  type RegionSolver,
  solvePairs,
  solveQuartets,
  solveTrios,
  solveWhatIf,
} from '@pathways/domain/formation/engine';
import { peak, print, worked } from './print.js';
import { regionPool } from './region-pool.js';

const NEWCOMERS = 60;
const SEEDS = [1, 2, 3];

interface Told {
  readonly gap: string;
  readonly seconds: number;
  readonly work: number;
  readonly goal: number;
  readonly holds: boolean;
}

function tell(name: string, what: string, { gap, seconds, work, goal, holds }: Told): void {
  const verdict = holds && seconds <= goal ? 'holds' : 'MISSED';
  print([name, `${what}, in ${goal} s`, gap, '-', seconds.toFixed(2), work.toFixed(2), peak(), verdict]);
}

function timed<Outcome>(run: () => Outcome): {
  readonly seconds: number;
  readonly work: number;
  readonly outcome: Outcome;
} {
  const [started, before] = [performance.now(), worked()];
  const outcome = run();
  return { outcome, seconds: (performance.now() - started) / 1000, work: worked() - before };
}

const near = (cost: number, bound: number): boolean => cost - bound <= 1e-6 * Math.max(1, cost);

/** Need meets strength: the dual prices prove every answer. */
export function benchPairs(): void {
  for (const [schools, goal] of [
    [1000, 0.2],
    [22000, 10],
  ] as const) {
    const instance = regionPool(schools, schools);
    const { seconds, work, outcome } = timed(() => solvePairs(instance));
    const gap = `${Math.max(0, 100 * (outcome.cost / outcome.bound - 1)).toFixed(4)} %`;
    tell(`pairs ${schools}`, `${outcome.pairs.length} pairs`, {
      gap,
      seconds,
      work,
      goal,
      holds: near(outcome.cost, outcome.bound),
    });
  }
}

/** Newcomers into trios that were formed a moment before. */
export function benchNewcomers(regionSolver: RegionSolver): void {
  for (const seed of SEEDS) {
    const whole = regionPool(1000 + NEWCOMERS, seed);
    const before = { ...whole, schools: whole.schools.slice(0, 1000) };
    const { groups } = solveTrios(before, { seed: 'bench', effort: 'interactive' });
    const schools = whole.schools.map((school, at) =>
      at < 1000 ? school : { ...school, status: 'newcomer' as const },
    );
    const instance: FormationInstance = { ...whole, schools, existing: { trios: groups } };
    const { seconds, work, outcome } = timed(() => solveQuartets(instance, { regionSolver }));
    const gap = outcome.proved ? '0 %' : `${(100 * (outcome.cost / outcome.bound - 1)).toFixed(4)} %`;
    tell(`newcomers, ${seed}`, `${NEWCOMERS} into 1,000`, {
      gap,
      seconds,
      work,
      goal: 0.2,
      holds: outcome.proved,
    });
  }
}

/** One school gone from a thousand: how long it takes to see what would change, and how much does. */
export function benchWhatIf(regionSolver: RegionSolver): void {
  for (const seed of SEEDS) {
    const before = regionPool(1000, seed);
    const { groups, perPhase } = solveTrios(before, { seed: 'bench', effort: 'interactive' });
    const prices = Object.assign({}, ...perPhase.map(phase => phase.prices)) as Record<string, number>;
    const instance = { ...before, schools: before.schools.slice(1) };
    const ask = { seed: 'bench', start: groups, prices, regionSolver };
    const { seconds, work, outcome } = timed(() => solveWhatIf(instance, ask));
    const known = new Set(groups.map(group => group.join()));
    const changed = outcome.groups.filter(group => !known.has(group.join())).length / outcome.groups.length;
    const what = `what-if, ${(100 * changed).toFixed(1)} % changed`;
    const gap = `${(100 * outcome.gap).toFixed(3)} %`;
    tell(`1000, ${seed}`, what, { gap, seconds, work, goal: 1, holds: changed <= 0.1 });
  }
}

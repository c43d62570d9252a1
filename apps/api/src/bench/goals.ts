import { readFileSync } from 'node:fs';
import type { EffortName, FormationInstance, TriosResult } from '@pathways/domain/formation/engine';
import { TriosRun } from '../formation/threads/trios-run.js';
import { regionPool } from './region-pool.js';
import { peak, print, worked } from './print.js';

/** Greatest gap in per cent, and the seconds in which it must be proved. */
interface Goal {
  readonly seconds: number;
  readonly gap: number;
}

export interface GoalRow {
  readonly name: string;
  readonly schools: number;
  readonly seeds: number;
  readonly interactive: Goal;
  readonly best?: Goal;
}

/** formation.md section 6. */
export const GOALS: readonly GoalRow[] = [
  { name: '120', schools: 120, seeds: 3, interactive: { seconds: 2, gap: 0 } },
  {
    name: '300',
    schools: 300,
    seeds: 3,
    interactive: { seconds: 1.5, gap: 0.4 },
    best: { seconds: 10, gap: 0.2 },
  },
  {
    name: '1000',
    schools: 1000,
    seeds: 3,
    interactive: { seconds: 2, gap: 0.4 },
    best: { seconds: 20, gap: 0.2 },
  },
  {
    name: 'gm',
    schools: 1123,
    seeds: 3,
    interactive: { seconds: 2, gap: 0.4 },
    best: { seconds: 20, gap: 0.2 },
  },
  {
    name: '5000',
    schools: 5000,
    seeds: 2,
    interactive: { seconds: 10, gap: 0.45 },
    best: { seconds: 60, gap: 0.25 },
  },
  {
    name: '22000',
    schools: 22000,
    seeds: 1,
    interactive: { seconds: 45, gap: 0.6 },
    best: { seconds: 180, gap: 0.35 },
  },
  { name: '250000', schools: 250000, seeds: 1, interactive: { seconds: 600, gap: 1.5 } },
];

/** What starting Node and reading and writing files take when a whole command is timed. */
const AROUND = 0.4;

/** One row of the goals, seed by seed: a made-up region for every seed, or the real one from a file. */
export async function benchGoal(row: GoalRow, file: string | null): Promise<void> {
  const real = file === null ? null : (JSON.parse(readFileSync(file, 'utf8')) as FormationInstance);
  for (const [effort, goal] of [
    ['interactive', row.interactive],
    ['best', row.best],
  ] as const) {
    if (goal === undefined) continue;
    for (let seed = 1; seed <= row.seeds; seed += 1) {
      const instance = real ?? regionPool(row.schools, row.schools + seed);
      const [started, before] = [performance.now(), worked()];
      const result = await within(instance, effort, String(seed), goal.seconds);
      const seconds = (performance.now() - started) / 1000;
      const worst = Math.max(...result.perPhase.map(phase => phase.worst));
      const gap = 100 * result.gap;
      const holds = result.bound > 0 && gap <= goal.gap + 1e-6 && seconds <= goal.seconds;
      const shown = result.bound > 0 ? `${gap.toFixed(3)} %` : 'unproved';
      print([
        `${row.name}, ${seed}`,
        `${effort}, ≤ ${goal.gap} % in ${goal.seconds} s`,
        shown,
        worst.toFixed(2),
        seconds.toFixed(2),
        (worked() - before).toFixed(2),
        peak(),
        holds ? 'holds' : 'MISSED',
      ]);
    }
  }
}

async function within(
  instance: FormationInstance,
  effort: EffortName,
  seed: string,
  seconds: number,
): Promise<TriosResult> {
  const deadline = Date.now() + 1000 * (seconds - AROUND);
  const run = new TriosRun(instance, { seed, effort, leastKnown: 0, deadline, hear: () => undefined });
  return run.result.finally(() => run.crew.dismiss());
}

import type { FormationInstance, Progress, Unplaced } from './engine/index.js';
import type { FormationEffort } from './formation-run.js';
import type { FormationOutcome } from './outcome.js';
import { leastKnown } from './profile.js';
import type { FormationAsk } from './wishes.js';

/** What the optimiser is given. Plain facts, so that it can cross to a worker thread. */
export interface FormingTask extends Omit<FormationAsk, 'wishes'> {
  /** With the wishes in its distance, its live locks, and the groups that stand. */
  readonly instance: FormationInstance;
  readonly seed: string;
  readonly effort: FormationEffort;
  readonly leastKnown: number;
}

export interface FormingResult {
  /** Ids. Trios, quartets, families: sorted; pairs: the struggling school, then the strong one. */
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly Unplaced[];
  /** What was minimised; families: squared deviations within them. */
  readonly cost: number;
  /** Proved: no legal answer costs less; 0 where nothing was proved. */
  readonly bound: number;
  readonly version: number;
  readonly outcome: FormationOutcome;
}
export type FormingProgress = Progress;

/** A task with what is not asked for left out. */
export const formingTask = (
  instance: FormationInstance,
  asked: Pick<FormingTask, 'seed' | 'effort'> & Partial<FormingTask>,
): FormingTask => ({
  instance,
  seed: asked.seed,
  effort: asked.effort,
  task: asked.task ?? 'trios',
  from: asked.from ?? 'schools',
  perMove: asked.perMove ?? null,
  lift: asked.lift ?? 0,
  pinned: asked.pinned ?? [],
  leastKnown: asked.leastKnown ?? leastKnown,
});

const stages = { prices: [0, 0.45], search: [0.45, 0.9], regions: [0.9, 1], done: [1, 1] } as const;

/** One share, 0 to 1, for a bar that only moves forward. */
export function shareDone({ stage, share }: Pick<FormingProgress, 'stage' | 'share'>): number {
  const [from, to] = stages[stage];
  return from + (to - from) * Math.min(1, Math.max(0, share));
}

import type { FormationInstance, Progress, TriosResult } from './engine/index.js';
import type { FormationEffort } from './formation-run.js';
import { leastKnown } from './profile.js';

/** What the optimiser is given. Plain facts, so that it can cross to a worker thread. */
export interface FormingTask {
  readonly instance: FormationInstance;
  readonly seed: string;
  readonly effort: FormationEffort;
  readonly leastKnown: number;
}

export type FormingResult = Pick<TriosResult, 'groups' | 'unplaced' | 'cost' | 'bound' | 'version'>;
export type FormingProgress = Progress;

export const formingTask = (
  instance: FormationInstance,
  { seed, effort }: Pick<FormingTask, 'seed' | 'effort'>,
): FormingTask => ({ instance, seed, effort, leastKnown });

const stages = { prices: [0, 0.45], search: [0.45, 0.9], regions: [0.9, 1], done: [1, 1] } as const;

/** One share, 0 to 1, for a bar that only moves forward. */
export function shareDone({ stage, share }: Pick<FormingProgress, 'stage' | 'share'>): number {
  const [from, to] = stages[stage];
  return from + (to - from) * Math.min(1, Math.max(0, share));
}

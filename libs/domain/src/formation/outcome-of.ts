import {
  cheapestTrios,
  figuresOf,
  type FormationInstance,
  GroupScores,
  phasesOf,
  shortagesIn,
} from './engine/index.js';
import type { FormationOutcome } from './outcome.js';
import type { FormationTask } from './wishes.js';

type Told = Partial<Pick<FormationOutcome, 'contradictions' | 'joins' | 'moved' | 'unlifted'>>;

/** Puts a finished answer into numbers. `bound` 0: nothing was proved. */
export function outcomeOf(
  task: FormationTask,
  instance: FormationInstance,
  answer: { readonly groups: readonly (readonly string[])[]; readonly cost: number; readonly bound: number },
  told: Told = {},
): FormationOutcome {
  const { likeness, wishes, mean, median, worst, p95, spread } = figuresOf(
    new GroupScores(instance),
    answer.groups,
  );
  return {
    task,
    total: answer.cost,
    lowerBound: answer.bound > 0 ? answer.bound : null,
    likeness,
    wishes,
    mean,
    median,
    worst,
    p95,
    spread,
    unlifted: null,
    losses: task === 'trios' ? lossesOf(instance, answer.groups) : {},
    joins: [],
    moved: [],
    shortages: task === 'trios' ? shortagesIn(instance) : [],
    contradictions: [],
    ...told,
  };
}

/** Per id how much less alike its group is, per pair, than the best legal trio with it. */
function lossesOf(
  instance: FormationInstance,
  groups: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const scores = new GroupScores(instance);
  const best = new Map(phasesOf(instance).flatMap(phase => [...cheapestTrios(instance, phase)]));
  return Object.fromEntries(
    groups.flatMap(group => {
      const { mean } = scores.scoreOf(group);
      return group.flatMap(id => {
        const least = best.get(id);
        return least === undefined ? [] : [[id, Math.max(0, mean - least / 3)] as const];
      });
    }),
  );
}

import {
  type FormationInstance,
  GroupScores,
  liftWorst,
  type RegionSolver,
  solveTrios,
  type TriosResult,
} from './engine/index.js';
import type { FormingProgress, FormingResult, FormingTask } from './former.js';
import { outcomeOf } from './outcome-of.js';

type Groups = readonly (readonly string[])[];

/** Without the schools of pinned groups: what is really searched. */
export function freeInstance({ instance, pinned }: FormingTask): FormationInstance {
  const held = new Set(pinned.flat());
  if (held.size === 0) return instance;
  const isFree = (ids: readonly string[]): boolean => !ids.some(id => held.has(id));
  return {
    ...instance,
    schools: instance.schools.filter(({ id }) => !held.has(id)),
    ...(instance.locks
      ? {
          locks: {
            together: (instance.locks.together ?? []).filter(isFree),
            apart: (instance.locks.apart ?? []).filter(isFree),
          },
        }
      : {}),
  };
}

/** Trios and the fewest quartets of the free schools, the worst group lifted if asked, beside the pinned groups. */
export function formTrios(
  task: FormingTask,
  hear: (progress: FormingProgress) => void,
  regionSolver?: RegionSolver,
): FormingResult {
  const result = solveTrios(freeInstance(task), {
    seed: task.seed,
    effort: task.effort,
    leastKnown: task.leastKnown,
    onProgress: hear,
    ...(regionSolver ? { regionSolver } : {}),
  });
  return finishTrios(task, result);
}

/** The last steps after the search, however many threads it ran in. */
export function finishTrios(task: FormingTask, found: TriosResult): FormingResult {
  const { instance, pinned, lift } = task;
  const scores = new GroupScores(instance);
  const costOf = (groups: Groups): number =>
    groups.reduce((sum, group) => sum + scores.scoreOf(group).cost, 0);
  const held = costOf(pinned);
  const lifted =
    lift > 0 ? byPhase(instance, found.groups, groups => liftWorst(freeInstance(task), groups, lift)) : null;
  const groups = [...pinned.map(group => [...group].sort()), ...(lifted ?? found.groups)];
  const cost = held + (lifted ? costOf(lifted) : found.cost);
  const bound = found.bound > 0 || found.groups.length === 0 ? found.bound + held : 0;
  const worst = (of: Groups): number =>
    of.reduce((most, group) => Math.max(most, scores.scoreOf(group).mean), 0);
  return {
    groups,
    unplaced: found.unplaced,
    cost,
    bound,
    version: found.version,
    outcome: outcomeOf(
      'trios',
      instance,
      { groups, cost, bound },
      {
        contradictions: found.contradictions,
        unlifted: lifted ? { total: held + found.cost, worst: worst([...pinned, ...found.groups]) } : null,
      },
    ),
  };
}

function byPhase(instance: FormationInstance, groups: Groups, change: (groups: Groups) => Groups): Groups {
  const phaseOf = new Map(instance.schools.map(({ id, phase }) => [id, phase]));
  const phases = [...new Set(groups.map(([first = '']) => phaseOf.get(first)))];
  return phases.flatMap(phase => change(groups.filter(([first = '']) => phaseOf.get(first) === phase)));
}

import {
  ENGINE_VERSION,
  type FormationInstance,
  GroupScores,
  type RegionSolver,
  solveFamilies,
  solvePairs,
  solveQuartets,
  type Unplaced,
} from './engine/index.js';
import type { FormingResult, FormingTask } from './former.js';
import { outcomeOf } from './outcome-of.js';

/** Newcomers into the trios that stand, or into new ones. Only groups that are new or changed are in the answer. */
export function formQuartets({ instance }: FormingTask, regionSolver?: RegionSolver): FormingResult {
  const solved = solveQuartets(instance, regionSolver ? { regionSolver } : {});
  const before = (instance.existing?.trios ?? []).map(trio => [...trio].sort());
  const standing = new Set(before.map(trio => trio.join()));
  const groups = solved.groups.filter(group => !standing.has(group.join()));
  const joins = groups.flatMap(group => {
    const trio = before.find(ids => ids.length === group.length - 1 && ids.every(id => group.includes(id)));
    return trio ? group.filter(id => !trio.includes(id)).map(id => ({ id, trio })) : [];
  });
  const bound = solved.proved || solved.bound > 0 ? solved.bound : 0;
  return answered(
    'quartets',
    instance,
    { groups, unplaced: solved.unplaced, cost: solved.cost, bound },
    { joins, contradictions: solved.contradictions },
  );
}

/** Families of single schools, or of the trios that stand as wholes; near last cycle's where those are given. */
export function formFamilies({ instance, seed, effort, from, perMove }: FormingTask): FormingResult {
  const { families, unplaced, moved, contradictions } = solveFamilies(instance, {
    seed,
    effort,
    whole: from === 'trios' ? (instance.existing?.trios ?? []) : [],
    lastYear: instance.existing?.families ?? [],
    perMove: perMove ?? 0,
  });
  const phaseOf = new Map(instance.schools.map(({ id, phase }) => [id, phase]));
  const aside = unplaced.map((id): Unplaced => ({
    id,
    reason: { kind: 'no-family', phase: phaseOf.get(id) ?? '' },
  }));
  const scores = new GroupScores(instance);
  const cost = families.reduce((sum, family) => sum + scores.scoreOf(family).cost, 0);
  return answered(
    'families',
    instance,
    { groups: families, unplaced: aside, cost, bound: 0 },
    { moved, contradictions },
  );
}

/** Keys to success: each group is a struggling school and the strong one that helps it. */
export function formPairs({ instance }: FormingTask): FormingResult {
  const { pairs, unpaired, cost, bound } = solvePairs(instance);
  const phaseOf = new Map(instance.schools.map(({ id, phase }) => [id, phase]));
  const unplaced = unpaired.map((id): Unplaced => ({
    id,
    reason: { kind: 'no-helper', phase: phaseOf.get(id) ?? '' },
  }));
  return answered('pairs', instance, {
    groups: pairs.map(({ struggling, strong }) => [struggling, strong]),
    unplaced,
    cost,
    bound,
  });
}

function answered(
  task: FormingTask['task'],
  instance: FormationInstance,
  answer: Pick<FormingResult, 'groups' | 'unplaced' | 'cost' | 'bound'>,
  told: Parameters<typeof outcomeOf>[3] = {},
): FormingResult {
  return { ...answer, version: ENGINE_VERSION, outcome: outcomeOf(task, instance, answer, told) };
}

import {
  crossPhaseContradictions,
  phasesOf,
  readLocks,
  type Contradiction,
  type FormationInstance,
} from './engine/index.js';

/** Locks of an instance that no grouping can keep, found before any search. */
export const contradictionsIn = (instance: FormationInstance): readonly Contradiction[] => [
  ...crossPhaseContradictions(instance.locks, instance.schools).filter(
    ({ kind }) => kind !== 'unknown-school',
  ),
  ...phasesOf(instance).flatMap(
    phase =>
      readLocks(
        instance.locks,
        instance.schools.filter(school => school.phase === phase),
      ).contradictions,
  ),
];

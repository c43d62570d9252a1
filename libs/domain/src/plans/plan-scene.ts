import {
  askedInstance,
  GroupScores,
  instanceOf,
  type FormationAsk,
  type FormationInstance,
  type Likeness,
  type LikenessProfile,
  type Meeting,
  type PoolSchool,
  type Spread,
} from '../formation/index.js';
import type { Urn } from '../shared/index.js';
import type { PlanLock, SchoolToday } from './plan.js';

/** What is kept with a plan of its run: the same pool, profile and wishes give the same scores for ever. */
export interface PlanPool {
  /** Every school that the run looked at, placed or not, with the figures of that moment. */
  readonly schools: readonly PoolSchool[];
  readonly spreads: readonly Spread[];
  readonly ask: FormationAsk;
  /** Schools that shared a group in earlier cycles, where the run remembered it. */
  readonly met: readonly Meeting[];
  /** The locks as they stood when the run ended. */
  readonly locks: readonly PlanLock[];
}

/** The part of a scene that never changes. */
export interface Ground {
  readonly pool: PlanPool;
  readonly likeness: Likeness;
  readonly schools: ReadonlyMap<Urn, PoolSchool>;
  readonly instance: FormationInstance;
  /** Likeness and wishes, in weighted standard deviations, as the run minimised them. */
  readonly scores: GroupScores;
}

/** All that a plan's groups are judged by: the figures of the run, and the schools and locks of today. */
export interface PlanScene extends Ground {
  readonly today: ReadonlyMap<Urn, SchoolToday>;
  readonly locks: readonly PlanLock[];
}

export function groundOf(pool: PlanPool, profile: LikenessProfile): Ground {
  const { schools, spreads, ask, met } = pool;
  const likeness = { profile, spreads };
  const known = { locks: [], met, standing: [] };
  const instance = askedInstance(instanceOf(schools, likeness), schools, ask, known);
  return {
    pool,
    likeness,
    schools: new Map(schools.map(school => [school.urn, school])),
    instance,
    scores: new GroupScores(instance),
  };
}

export const sceneOn = (
  ground: Ground,
  today: readonly SchoolToday[],
  locks: readonly PlanLock[],
): PlanScene => ({
  ...ground,
  today: new Map(today.map(school => [school.urn, school])),
  locks,
});

export const nameIn = ({ today, schools }: PlanScene, urn: Urn): string =>
  today.get(urn)?.name ?? schools.get(urn)?.name ?? urn;

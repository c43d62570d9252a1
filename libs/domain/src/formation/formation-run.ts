import {
  accept,
  holdsIn,
  refuse,
  type Actor,
  type CycleId,
  type LockId,
  type ProgrammeId,
  type Result,
  type RunId,
  type Urn,
} from '../shared/index.js';
import type { SchoolPhase } from '../schools/index.js';
import { foresee, type Foresight, type Obstacle } from './foresee.js';
import type { PoolSchool } from './pool.js';
import type { LikenessProfile } from './profile.js';
import { checkAsk, type FormationAsk, type FormationTask, type UnusableWish } from './wishes.js';

export type FormationStatus = 'waiting' | 'running' | 'finished' | 'cancelled' | 'failed';

/** interactive: an answer while one waits. best: all that the engine can do. */
export const formationEfforts = ['interactive', 'best'] as const;
export type FormationEffort = (typeof formationEfforts)[number];

/** Which schools of the pool a run looks at. Empty lists narrow nothing. */
export interface PoolScope {
  /** Codes of authorities. */
  readonly authorities: readonly string[];
  /** Schools that stay out of this run. */
  readonly leftOut: readonly Urn[];
}

export const wholePool: PoolScope = { authorities: [], leftOut: [] };

/** What a run was asked: with the pool, all that its answer depends on. */
export interface FormationRequest extends FormationAsk {
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  /** Key of the likeness profile: the product's own, or the id of one that the programme's coordinators made. */
  readonly profile: string;
  /** Any text: the same pool, profile, effort and seed give the same proposal. */
  readonly seed: string;
  readonly effort: FormationEffort;
  /** Absent: the whole pool. */
  readonly scope?: PoolScope;
}

export interface FormationStarted {
  readonly kind: 'FormationStarted';
  readonly run: RunId;
  readonly programme: ProgrammeId;
}

export interface FormationCancelled {
  readonly kind: 'FormationCancelled';
  readonly run: RunId;
  readonly programme: ProgrammeId;
}

export interface BestTaken {
  readonly kind: 'BestTaken';
  readonly run: RunId;
  readonly programme: ProgrammeId;
}

export interface FormationLockSet {
  readonly kind: 'FormationLockSet';
  readonly lock: LockId;
  readonly programme: ProgrammeId;
}

export interface FormationLockLifted {
  readonly kind: 'FormationLockLifted';
  readonly lock: LockId;
  readonly programme: ProgrammeId;
}

export type FormationEvent =
  FormationStarted | FormationCancelled | BestTaken | FormationLockSet | FormationLockLifted;

export const canForm = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Proposals name schools that have not been asked yet: only coordinators see them. */
export const canSeeProposals = (actor: Actor, programme: ProgrammeId): boolean => canForm(actor, programme);

export type StartFormationRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'UnknownProfile' }
  | UnusableWish
  | { readonly kind: 'NothingToForm'; readonly obstacles: readonly Obstacle[] };

export interface PlannedRun {
  readonly profile: LikenessProfile;
  readonly foresight: Foresight;
}

/** What a run stands on beside its pool. */
export interface RunGround {
  /** The profile that the request names, of the product or of the programme; null where there is none. */
  readonly profile: LikenessProfile | null;
  /** The trios that stand, for quartets. */
  readonly standing: readonly (readonly string[])[];
}

/**
 * A run begins only where at least one legal group can come of it. `pool`: the schools of the phase that the task is
 * about; for quartets with those of the trios that stand.
 */
export function startFormation(
  actor: Actor,
  request: FormationRequest,
  pool: readonly PoolSchool[],
  { profile, standing }: RunGround,
): Result<PlannedRun, StartFormationRefusal> {
  if (!canForm(actor, request.programme)) return refuse({ kind: 'NotYours' });
  if (!profile) return refuse({ kind: 'UnknownProfile' });
  const asked = checkAsk(request);
  if (!asked.ok) return asked;
  const foresight = foresee(pool, profile);
  if (!canCome(request.task, foresight, pool, standing)) {
    return refuse({ kind: 'NothingToForm', obstacles: foresight.obstacles });
  }
  return accept({ profile, foresight });
}

const leastFamily = 12;

function canCome(
  task: FormationTask,
  { placeable }: Foresight,
  pool: readonly PoolSchool[],
  standing: readonly (readonly string[])[],
): boolean {
  const authorities = new Set(pool.map(school => school.laCode)).size;
  const placed = new Set(standing.flat());
  const free = pool.filter(({ urn }) => !placed.has(urn)).length;
  switch (task) {
    case 'trios':
      return placeable >= 3 && authorities >= 3;
    case 'quartets':
      return free > 0 && (free >= 3 || standing.some(group => group.length === 3));
    case 'families':
      return pool.length >= leastFamily && authorities >= 3;
    case 'pairs':
      return pool.length >= 2 && authorities >= 2;
  }
}

export type CancelFormationRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'AlreadyOver'; readonly status: FormationStatus };

/** What waits or runs can be stopped; what is over stays as it ended. */
export function cancelFormation(
  actor: Actor,
  programme: ProgrammeId,
  status: FormationStatus,
): Result<'cancelled', CancelFormationRefusal> {
  if (!canForm(actor, programme)) return refuse({ kind: 'NotYours' });
  if (status !== 'waiting' && status !== 'running') return refuse({ kind: 'AlreadyOver', status });
  return accept('cancelled');
}

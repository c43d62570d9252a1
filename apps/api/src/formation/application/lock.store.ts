import type { FormationLock, LiveLock, LockableSchool } from '@pathways/domain/formation';
import type { LockId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface KeptLock {
  readonly id: LockId;
  readonly programme: ProgrammeId;
  readonly isLifted: boolean;
}

export abstract class LockStore {
  /** Those of these schools that take part in the programme. */
  abstract lockable(work: Work, programme: ProgrammeId, urns: readonly Urn[]): Promise<LockableSchool[]>;
  /** Locks that runs obey today. The programme's row is held, so that two contradicting locks take turns. */
  abstract live(work: Work, programme: ProgrammeId): Promise<LiveLock[]>;
  abstract add(work: Work, lock: FormationLock, madeBy: PersonId): Promise<void>;
  /** Its row is held until the work ends. */
  abstract find(work: Work, id: LockId): Promise<KeptLock | null>;
  abstract lift(work: Work, id: LockId, liftedBy: PersonId): Promise<void>;
}

import type { DraftField, FieldLock, FieldStanding, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface FieldHold {
  readonly field: DraftField;
  readonly person: PersonId;
  /** The tab or device that writes: the same person on another one takes the lock with them. */
  readonly client: string;
  readonly until: Date;
}

export abstract class FieldStore {
  /** Numbers of the fields that were saved; fields that never were are missing. */
  abstract standing(work: Work, version: VersionId): Promise<FieldStanding[]>;
  /** Locks whose time has not run out. */
  abstract locks(work: Work, version: VersionId): Promise<FieldLock[]>;
  abstract hold(work: Work, version: VersionId, hold: FieldHold): Promise<void>;
  /** False when this client held it no longer. */
  abstract release(work: Work, version: VersionId, hold: Omit<FieldHold, 'until'>): Promise<boolean>;
}

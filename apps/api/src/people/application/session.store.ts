import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class SessionStore {
  /** Ends one session of the person. False where they have no such session. */
  abstract end(work: Work, person: PersonId, session: string): Promise<boolean>;
  abstract endAll(work: Work, person: PersonId): Promise<void>;
}

import type { GrantId, GrantPlace, HeldGrant } from '@pathways/domain/people';
import type { Grant, PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class GrantStore {
  /** What the person holds today. */
  abstract heldBy(work: Work, person: PersonId): Promise<readonly HeldGrant[]>;
  /** A right that holds today. Not locked: ask again after `othersAt`. */
  abstract find(work: Work, id: GrantId): Promise<HeldGrant | null>;
  abstract placeOf(work: Work, grant: Grant): Promise<GrantPlace>;
  /** How many other people hold a right at the same place today; all their rows are locked. */
  abstract othersAt(work: Work, held: HeldGrant): Promise<number>;
  /** Programmes in which the school of this right takes part; none for other rights. */
  abstract programmesAt(work: Work, held: HeldGrant): Promise<readonly ProgrammeId[]>;
  abstract add(work: Work, held: HeldGrant): Promise<void>;
  /** Ends it today: from this moment it no longer holds. */
  abstract end(work: Work, id: GrantId): Promise<void>;
}

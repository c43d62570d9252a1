import type { CharterClauses } from '../groups/index.js';
import type { Brand, GroupId, PersonId, Urn } from '../shared/index.js';

export type CharterChangeId = Brand<'CharterChange'>;

/** What was proposed to put in the place of the charter in force. One at a time for a group. */
export interface CharterChange {
  readonly id: CharterChangeId;
  readonly group: GroupId;
  /** The number that the charter will have. */
  readonly number: number;
  readonly clauses: CharterClauses;
  readonly because: string;
  readonly proposedBy: PersonId;
  /** The school for which it was proposed; null for a facilitator or coordinator. */
  readonly proposedFor: Urn | null;
  readonly proposedAt: Date;
  /** Member schools that have accepted it so far. */
  readonly acceptedBy: readonly Urn[];
}

/** The charter that holds today. */
export interface CharterInForce {
  readonly number: number;
  readonly clauses: CharterClauses;
  readonly acceptedBy: readonly Urn[];
}

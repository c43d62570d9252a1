import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type PersonId, type Result } from '../shared/index.js';
import { canRemoveCoding, canTag } from './coding.policy.js';

export type ConfirmCodingRefusal =
  | { readonly kind: 'NotVisible' }
  /** The rule that was read is not the one in force. */
  | { readonly kind: 'CodeChangedMeanwhile'; readonly version: number }
  | { readonly kind: 'CodeNotInUse' };

/** Whose coding it is, and the code as it stands: versions count from 1. */
export interface CodingUnderRule {
  readonly codedBy: PersonId;
  readonly version: number;
  readonly isRetired: boolean;
}

/**
 * After the definition of its code changed: the coder has read the version `read` and says that the code still fits.
 * Answers the version that it was found to fit. The coding keeps the version it was made under.
 */
export function confirmCoding(
  actor: Actor,
  room: RoomFacts,
  coding: CodingUnderRule,
  read: number,
): Result<number, ConfirmCodingRefusal> {
  if (!canTag(actor, room) || !canRemoveCoding(actor, room, coding.codedBy))
    return refuse({ kind: 'NotVisible' });
  if (coding.isRetired) return refuse({ kind: 'CodeNotInUse' });
  if (read !== coding.version) return refuse({ kind: 'CodeChangedMeanwhile', version: coding.version });
  return accept(read);
}

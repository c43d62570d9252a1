import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { Contribution } from './discussion.js';
import { canDelete } from './discussion.policy.js';

export interface NotYours {
  readonly kind: 'NotYours';
}

/** Leaves a stub in its place; the same stub when it was deleted before. No read gives its words again. */
export function deleteContribution(
  actor: SignedIn,
  contribution: Contribution,
  room: RoomFacts,
  at: Date,
): Result<Contribution, NotYours> {
  if (contribution.deletedAt !== null) return accept(contribution);
  if (!canDelete(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  return accept({ ...contribution, deletedAt: at, deletedBy: actor.personId });
}

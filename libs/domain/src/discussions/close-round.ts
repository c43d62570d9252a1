import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import { outcomeAtMost, tidyBody, type BodyRefusal } from './body.js';
import type { Discussion } from './discussion.js';
import { canClose } from './discussion.policy.js';

export type CloseRefusal =
  BodyRefusal | { readonly kind: 'MayNotClose' } | { readonly kind: 'RoundIsClosed' };

/** A round ends with an outcome in 1…4,000 characters: what was learned, what will be tried. It is not reopened. */
export function closeRound(
  actor: SignedIn,
  room: RoomFacts,
  discussion: Discussion,
  closing: { readonly outcome: string; readonly at: Date },
): Result<Discussion, CloseRefusal> {
  if (discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (!canClose(actor, room, discussion)) return refuse({ kind: 'MayNotClose' });
  const outcome = tidyBody(closing.outcome, outcomeAtMost);
  return outcome.ok ? accept({ ...discussion, closedAt: closing.at, outcome: outcome.value }) : outcome;
}

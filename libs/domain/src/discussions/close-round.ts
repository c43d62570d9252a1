import type { RoomFacts } from '../groups/index.js';
import { accept, londonDay, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { Discussion } from './discussion.js';
import { canClose } from './discussion.policy.js';
import { readOutcome, type OutcomeRefusal, type RoundOutcome, type SchoolPeople } from './round-outcome.js';

export type CloseRefusal =
  OutcomeRefusal | { readonly kind: 'MayNotClose' } | { readonly kind: 'RoundIsClosed' };

export interface ClosedRound {
  readonly discussion: Discussion;
  readonly outcome: RoundOutcome;
}

/** A round ends with what was learned in 1…4,000 characters, what will be tried, and actions. It is not reopened. */
export function closeRound(
  actor: SignedIn,
  room: RoomFacts,
  discussion: Discussion,
  closing: { readonly outcome: RoundOutcome; readonly people: SchoolPeople; readonly at: Date },
): Result<ClosedRound, CloseRefusal> {
  if (discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (!canClose(actor, room, discussion)) return refuse({ kind: 'MayNotClose' });
  const { at, people } = closing;
  const outcome = readOutcome(closing.outcome, { room, people, closedOn: londonDay(at), before: [] });
  if (!outcome.ok) return outcome;
  const closed = { ...discussion, closedAt: at, outcome: outcome.value.learned };
  return accept({ discussion: closed, outcome: outcome.value });
}

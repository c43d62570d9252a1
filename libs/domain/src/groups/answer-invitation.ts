import { accept, refuse, type Result } from '../shared/index.js';
import { stateAt, type InvitationFacts } from './invitation.js';
import type { RoomFacts } from './room.policy.js';

export type AnswerRefusal =
  | { readonly kind: 'AlreadyAnswered'; readonly how: 'accepted' | 'declined' }
  | { readonly kind: 'InvitationExpired' }
  | { readonly kind: 'GroupEnded' }
  | { readonly kind: 'SchoolLeftGroup' };

export type AcceptInvitationRefusal = AnswerRefusal | { readonly kind: 'NameMissing' };

function whyUnanswerable(invitation: InvitationFacts, room: RoomFacts, now: Date): AnswerRefusal | null {
  const state = stateAt(invitation, now);
  if (state === 'accepted' || state === 'declined') return { kind: 'AlreadyAnswered', how: state };
  if (state === 'expired') return { kind: 'InvitationExpired' };
  if (room.hasEnded) return { kind: 'GroupEnded' };
  return room.members.includes(invitation.urn) ? null : { kind: 'SchoolLeftGroup' };
}

/**
 * Whoever holds the link has the mailbox, so nobody need be signed in.
 * `knownName`: the name under which the address is already a person; otherwise `givenName` is needed.
 */
export function acceptInvitation(
  invitation: InvitationFacts,
  room: RoomFacts,
  name: { readonly known: string | null; readonly given: string },
  now: Date,
): Result<{ readonly name: string }, AcceptInvitationRefusal> {
  const refusal = whyUnanswerable(invitation, room, now);
  if (refusal) return refuse(refusal);
  const chosen = name.known ?? name.given.trim();
  return chosen === '' ? refuse({ kind: 'NameMissing' }) : accept({ name: chosen });
}

/** A reason is asked for and may be left empty: nobody owes one. */
export function declineInvitation(
  invitation: InvitationFacts,
  room: RoomFacts,
  because: string,
  now: Date,
): Result<{ readonly because: string | null }, AnswerRefusal> {
  const refusal = whyUnanswerable(invitation, room, now);
  return refusal ? refuse(refusal) : accept({ because: because.trim() || null });
}

export type RenewRefusal =
  { readonly kind: 'StillOpen' } | Exclude<AnswerRefusal, { readonly kind: 'InvitationExpired' }>;

/** A link that ran out is replaced by a fresh one, mailed to the same address and nowhere else. */
export function renewInvitation(
  invitation: InvitationFacts,
  room: RoomFacts,
  now: Date,
): Result<InvitationFacts, RenewRefusal> {
  const refusal = whyUnanswerable(invitation, room, now);
  if (refusal === null) return refuse({ kind: 'StillOpen' });
  return refusal.kind === 'InvitationExpired' ? accept(invitation) : refuse(refusal);
}

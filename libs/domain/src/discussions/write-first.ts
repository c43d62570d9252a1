import { canCloseRound, isMember, type RoomFacts } from '../groups/index.js';
import { accept, facilitates, refuse, type Actor, type Result, type SignedIn } from '../shared/index.js';
import type { Contribution, Discussion } from './discussion.js';
import { isAuthor } from './discussion.policy.js';

type Round = Pick<Discussion, 'closedAt' | 'writeFirst'>;

/** In such a round what others wrote under a prompt is hidden from a person until that person has written there. */
export const isWriteFirst = (round: Round): boolean => round.writeFirst && round.closedAt === null;

/**
 * Whoever runs the round and has no school in it reads it while it grows, to know when to close. A researcher, who never
 * writes, waits for the close.
 */
export const readsUnwritten = (actor: Actor, room: RoomFacts): boolean =>
  facilitates(actor, room.group) && !isMember(actor, room);

/**
 * `hasWritten`: the actor has answered the prompt of that section, be it that they deleted the answer since. What was
 * once open to somebody is never hidden from them again.
 */
export const isOpenTo = (
  actor: Actor,
  place: { readonly room: RoomFacts; readonly round: Round },
  contribution: Pick<Contribution, 'author'>,
  hasWritten: boolean,
): boolean =>
  !isWriteFirst(place.round) ||
  hasWritten ||
  isAuthor(actor, contribution) ||
  readsUnwritten(actor, place.room);

export const canSetWriteFirst = (
  actor: Actor,
  room: RoomFacts,
  round: Pick<Discussion, 'closedAt'>,
): boolean => round.closedAt === null && canCloseRound(actor, room);

export type WriteFirstRefusal =
  { readonly kind: 'MayNotClose' } | { readonly kind: 'RoundIsClosed' } | { readonly kind: 'TalkHasBegun' };

/** Switched on before anybody has written, since nothing that was seen is hidden again; switched off at any time. */
export function setWriteFirst(
  actor: SignedIn,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  wanted: { readonly writeFirst: boolean; readonly hasTalk: boolean },
): Result<Discussion, WriteFirstRefusal> {
  const { room, discussion } = place;
  if (discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (!canSetWriteFirst(actor, room, discussion)) return refuse({ kind: 'MayNotClose' });
  if (discussion.writeFirst === wanted.writeFirst) return accept(discussion);
  if (wanted.writeFirst && wanted.hasTalk) return refuse({ kind: 'TalkHasBegun' });
  return accept({ ...discussion, writeFirst: wanted.writeFirst });
}

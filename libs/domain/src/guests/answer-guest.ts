import type { RoomFacts } from '../groups/index.js';
import { accept, isSignedIn, refuse, type Actor, type Result } from '../shared/index.js';
import { guestStateOn, type Guest } from './guest.js';
import { canEndGuest } from './guest.policy.js';

export type AcceptGuestRefusal =
  { readonly kind: 'AlreadyAccepted' } | { readonly kind: 'GuestEnded' } | { readonly kind: 'GroupEnded' };

/** Whoever holds the link has the mailbox, so nobody need be signed in. */
export function acceptGuest(guest: Guest, room: RoomFacts, today: string): Result<Guest, AcceptGuestRefusal> {
  const state = guestStateOn(guest, today);
  if (state === 'ended') return refuse({ kind: 'GuestEnded' });
  if (state === 'reading') return refuse({ kind: 'AlreadyAccepted' });
  return room.hasEnded ? refuse({ kind: 'GroupEnded' }) : accept(guest);
}

/** Ends it now. The guest may leave, too. What they wrote stays, as for anybody who leaves. */
export function endGuest(
  actor: Actor,
  guest: Guest,
  room: RoomFacts,
  at: Date,
): Result<Guest, { readonly kind: 'NotYours' }> {
  const isOwn = isSignedIn(actor) && actor.personId === guest.acceptedBy;
  if (!isOwn && !canEndGuest(actor, room)) return refuse({ kind: 'NotYours' });
  return accept(guest.endedAt === null ? { ...guest, endedAt: at } : guest);
}

import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import { guestDaysAtMost, type Guest, type GuestId } from './guest.js';
import { canGiveHistory, canInviteGuest } from './guest.policy.js';

export interface GuestWish {
  readonly email: string;
  readonly name: string;
  readonly because: string;
  readonly lastDay: string;
  /** The whole history; otherwise from now on. */
  readonly withHistory: boolean;
  readonly mayReply: boolean;
}

export interface GuestStamp {
  readonly id: GuestId;
  readonly at: Date;
  /** yyyy-mm-dd. */
  readonly today: string;
  /** The room's newest number at this moment. */
  readonly roomNumber: number;
  /** The address is of somebody who may read the room already, or was invited and has not ended. */
  readonly isThere: boolean;
}

export type InviteGuestRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'CharterKeepsGuestsOut' }
  | { readonly kind: 'HistoryNotYours' }
  | { readonly kind: 'NotAnAddress' }
  | { readonly kind: 'NameMissing' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'LastDayWrong'; readonly daysAtMost: number }
  | { readonly kind: 'AlreadyThere' };

const address = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;
const day = 86_400_000;

const isWithin = (lastDay: string, today: string): boolean => {
  const days = (Date.parse(lastDay) - Date.parse(today)) / day;
  return Number.isInteger(days) && days >= 0 && days <= guestDaysAtMost;
};

/** Asks somebody from outside into the room until a day, from the next contribution on or with all that was said. */
export function inviteGuest(
  actor: SignedIn,
  room: RoomFacts,
  wish: GuestWish,
  stamp: GuestStamp,
): Result<Guest, InviteGuestRefusal> {
  if (!canInviteGuest(actor, room)) return refuse({ kind: 'NotYours' });
  if (room.charter?.guests === false) return refuse({ kind: 'CharterKeepsGuestsOut' });
  if (wish.withHistory && !canGiveHistory(actor, room)) return refuse({ kind: 'HistoryNotYours' });
  const [email, name, because] = [wish.email.trim(), wish.name.trim(), wish.because.trim()];
  if (!address.test(email)) return refuse({ kind: 'NotAnAddress' });
  if (name === '') return refuse({ kind: 'NameMissing' });
  if (because === '') return refuse({ kind: 'ReasonMissing' });
  if (!isWithin(wish.lastDay, stamp.today)) {
    return refuse({ kind: 'LastDayWrong', daysAtMost: guestDaysAtMost });
  }
  if (stamp.isThere) return refuse({ kind: 'AlreadyThere' });
  return accept({
    id: stamp.id,
    group: room.group,
    email,
    name,
    because,
    fromNumber: wish.withHistory ? null : stamp.roomNumber,
    mayReply: wish.mayReply,
    lastDay: wish.lastDay,
    invitedBy: actor.personId,
    invitedAt: stamp.at,
    acceptedAt: null,
    acceptedBy: null,
    endedAt: null,
  });
}

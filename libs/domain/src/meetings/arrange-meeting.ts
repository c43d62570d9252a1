import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { Meeting, SlotId } from './meeting.js';
import { canArrangeMeeting, canSeeMeetings } from './meeting.policy.js';
import { readWhere, type Where, type WhereRefusal } from './read-where.js';

export interface MeetingPlace {
  readonly room: RoomFacts;
  readonly meeting: Meeting;
}

export type ArrangeRefusal =
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'MayNotArrange' }
  | { readonly kind: 'MeetingIsCancelled' };

function arrange(actor: Actor, { room, meeting }: MeetingPlace): Result<Meeting, ArrangeRefusal> {
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (meeting.state === 'cancelled') return refuse({ kind: 'MeetingIsCancelled' });
  return canArrangeMeeting(actor, room, meeting) ? accept(meeting) : refuse({ kind: 'MayNotArrange' });
}

export type SettleMeetingRefusal =
  | ArrangeRefusal
  | { readonly kind: 'SlotUnknown' }
  | { readonly kind: 'PollHasEnded' }
  | { readonly kind: 'TimeHasPassed' };

/** One of the proposed slots that still lie ahead becomes the date. The same slot again changes nothing. */
export function settleMeeting(
  actor: Actor,
  place: MeetingPlace,
  slot: SlotId,
  now: Date,
): Result<Meeting, SettleMeetingRefusal> {
  const arranged = arrange(actor, place);
  if (!arranged.ok) return arranged;
  const chosen = place.meeting.slots.find(({ id }) => id === slot);
  if (!chosen) return refuse({ kind: 'SlotUnknown' });
  if (place.meeting.state === 'settled') {
    const isSame = place.meeting.startsAt?.getTime() === chosen.startsAt.getTime();
    return isSame ? accept(place.meeting) : refuse({ kind: 'PollHasEnded' });
  }
  if (chosen.startsAt < now) return refuse({ kind: 'TimeHasPassed' });
  return accept({ ...place.meeting, state: 'settled', startsAt: chosen.startsAt });
}

export type MoveMeetingRefusal =
  ArrangeRefusal | WhereRefusal | { readonly kind: 'MeetingNotSettled' } | { readonly kind: 'TimeHasPassed' };

/**
 * Another time, place, link or length. Calendars hear of it under the next sequence. What lies ahead is not moved into the
 * past; of a meeting that was, the day can be put right.
 */
export function moveMeeting(
  actor: Actor,
  place: MeetingPlace,
  to: Where & { readonly startsAt: Date },
  now: Date,
): Result<Meeting, MoveMeetingRefusal> {
  const arranged = arrange(actor, place);
  if (!arranged.ok) return arranged;
  const { meeting } = place;
  if (meeting.state !== 'settled') return refuse({ kind: 'MeetingNotSettled' });
  const isAhead = meeting.startsAt !== null && meeting.startsAt > now;
  if (isAhead && to.startsAt < now) return refuse({ kind: 'TimeHasPassed' });
  const where = readWhere(to);
  if (!where.ok) return where;
  const moved = { ...meeting, ...where.value, startsAt: to.startsAt };
  return accept(isSameDate(meeting, moved) ? meeting : { ...moved, sequence: meeting.sequence + 1 });
}

const isSameDate = (a: Meeting, b: Meeting): boolean =>
  a.startsAt?.getTime() === b.startsAt?.getTime() &&
  a.place === b.place &&
  a.videoLink === b.videoLink &&
  a.length === b.length;

/** It will not be. Whoever has it in a calendar is told under the next sequence. */
export function cancelMeeting(actor: Actor, place: MeetingPlace): Result<Meeting, ArrangeRefusal> {
  const arranged = arrange(actor, place);
  if (!arranged.ok) return arranged;
  return accept({ ...place.meeting, state: 'cancelled', sequence: place.meeting.sequence + 1 });
}

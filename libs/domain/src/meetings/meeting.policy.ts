import { isMember, type RoomFacts } from '../groups/index.js';
import { facilitates, holdsIn, isSignedIn, speaksFor, type Actor, type Urn } from '../shared/index.js';
import type { Meeting } from './meeting.js';

/**
 * The members and whoever runs the group: what is kept of a meeting is not for guests, researchers or coordinators. It is
 * shut with the room, when the charter's time after the end of the group is over.
 */
export const canSeeMeetings = (actor: Actor, room: RoomFacts): boolean =>
  !room.isShut && (isMember(actor, room) || facilitates(actor, room.group));

/** Any member: a trio need not wait for a facilitator to find an hour. */
export const canProposeMeeting = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && canSeeMeetings(actor, room);

/** Whoever proposed it, or the facilitator; any member once the one who proposed it is gone. */
export const canArrangeMeeting = (
  actor: Actor,
  room: RoomFacts,
  meeting: Pick<Meeting, 'proposedBy' | 'isProposerHere' | 'state'>,
): boolean =>
  meeting.state !== 'cancelled' &&
  canProposeMeeting(actor, room) &&
  (!meeting.isProposerHere ||
    facilitates(actor, room.group) ||
    (isSignedIn(actor) && actor.personId === meeting.proposedBy));

/** Says for a member school when it can come and whether it came. */
export const canAnswerForSchool = (actor: Actor, room: RoomFacts, urn: Urn): boolean =>
  !room.hasEnded && room.members.includes(urn) && speaksFor(actor, urn);

export const canTurnClock = (actor: Actor, room: RoomFacts, meeting: Pick<Meeting, 'state'>): boolean =>
  meeting.state === 'settled' && canProposeMeeting(actor, room);

export const canWriteMinutes = canTurnClock;

/** Whatever stands in the minutes that should not, any member takes out of sight at once. */
export const canHideMinutes = (actor: Actor, room: RoomFacts): boolean => canSeeMeetings(actor, room);

export const canSettleHiddenMinutes = (actor: Actor, room: RoomFacts): boolean =>
  facilitates(actor, room.group);

/** Removes for ever, without having read it: a group without a facilitator has its programme's coordinators. */
export const canRemoveHiddenMinutes = (actor: Actor, room: RoomFacts): boolean =>
  canSettleHiddenMinutes(actor, room) || holdsIn(actor, 'coordinator', room.programme);

import { isMember, type RoomFacts } from '../groups/index.js';
import { facilitates, speaksFor, type Actor, type Urn } from '../shared/index.js';
import type { StandingAction } from './action.js';

/** The members and whoever runs the group, until the charter shuts the room. Others are told numbers. */
export const canSeeActions = (actor: Actor, room: RoomFacts): boolean =>
  !room.isShut && (isMember(actor, room) || facilitates(actor, room.group));

/** The people of the school that does it; or the facilitator, who asks around at a meeting. */
export const canAnswerReturn = (
  actor: Actor,
  room: RoomFacts,
  action: Pick<StandingAction, 'school'>,
): boolean =>
  !room.hasEnded &&
  canSeeActions(actor, room) &&
  (speaksFor(actor, action.school) || facilitates(actor, room.group));

export const canMoveIdea = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && canSeeActions(actor, room);

export const canGiveEvidence = (actor: Actor, room: RoomFacts, urn: Urn): boolean =>
  !room.hasEnded && room.members.includes(urn) && speaksFor(actor, urn);

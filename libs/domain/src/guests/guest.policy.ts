import { canCoordinate, isGuest, isMember, canReadRoom, type RoomFacts } from '../groups/index.js';
import { facilitates, isSignedIn, type Actor } from '../shared/index.js';

/** Leaders and deputies of the member schools, and the facilitator: whoever answers for what is said in the room. */
export const canInviteGuest = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded &&
  (facilitates(actor, room.group) ||
    (isSignedIn(actor) &&
      actor.grants.some(
        grant =>
          (grant.role === 'school leader' || grant.role === 'deputy') && room.members.includes(grant.urn),
      )));

/** What was said before belongs to all the schools: no single one of them opens it to an outsider. */
export const canGiveHistory = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && facilitates(actor, room.group);

/** Any one of the room says when it is enough, and so may the programme's coordinator. */
export const canEndGuest = (actor: Actor, room: RoomFacts): boolean =>
  isMember(actor, room) || facilitates(actor, room.group) || canCoordinate(actor, room.programme);

/** Who may read and who has read is known to everybody in the room, guests and researchers not excepted. */
export const canSeeRoomAccess = (actor: Actor, room: RoomFacts): boolean => canReadRoom(actor, room);

/** Addresses are for those who invite, not for those who were invited. */
export const canSeeGuestAddresses = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) && !isGuest(actor, room) && canEndGuest(actor, room);

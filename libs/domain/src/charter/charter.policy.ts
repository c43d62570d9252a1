import { canCoordinate, canReadRoom, memberSchoolsOf, type RoomFacts } from '../groups/index.js';
import { facilitates, isSignedIn, type Actor, type PersonId, type Urn } from '../shared/index.js';

/** Leaders and deputies agree for their school; colleagues read what was agreed. */
export const canAcceptCharter = (actor: Actor, urn: Urn): boolean =>
  isSignedIn(actor) &&
  actor.grants.some(
    grant => (grant.role === 'school leader' || grant.role === 'deputy') && grant.urn === urn,
  );

/** The member schools that the actor may accept for. */
export const acceptsFor = (actor: Actor, room: RoomFacts): readonly Urn[] =>
  memberSchoolsOf(actor, room).filter(urn => canAcceptCharter(actor, urn));

export const canProposeCharterChange = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded &&
  (facilitates(actor, room.group) ||
    canCoordinate(actor, room.programme) ||
    acceptsFor(actor, room).length > 0);

export const canTakeBackCharterChange = (actor: Actor, room: RoomFacts, proposedBy: PersonId): boolean =>
  (isSignedIn(actor) && actor.personId === proposedBy) || facilitates(actor, room.group);

/** What was agreed is known to everybody who may read the room, and to whoever coordinates it. */
export const canSeeCharter = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) || canCoordinate(actor, room.programme);

import {
  facilitates,
  holdsIn,
  speaksFor,
  type Actor,
  type GroupId,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';

/** What decides who may enter a group's room. */
export interface RoomFacts {
  readonly group: GroupId;
  readonly programme: ProgrammeId;
  /** The schools that are members today. */
  readonly members: readonly Urn[];
  /** The charter in force lets researchers in. */
  readonly researchAccess: boolean;
  readonly hasEnded: boolean;
}

/** The member schools that the actor is one of the people of. */
export const memberSchoolsOf = (actor: Actor, room: RoomFacts): readonly Urn[] =>
  room.members.filter(urn => speaksFor(actor, urn));

export const isMember = (actor: Actor, room: RoomFacts): boolean => memberSchoolsOf(actor, room).length > 0;

/** Researchers enter where the charter says so, and are always visible to the members. */
export const readsAsResearcher = (actor: Actor, room: RoomFacts): boolean =>
  !isMember(actor, room) && room.researchAccess && holdsIn(actor, 'researcher', room.programme);

export const canReadRoom = (actor: Actor, room: RoomFacts): boolean =>
  isMember(actor, room) || facilitates(actor, room.group) || readsAsResearcher(actor, room);

export const canContribute = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && (isMember(actor, room) || facilitates(actor, room.group));

export const canCloseRound = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && facilitates(actor, room.group);

/** Coordinators see that a group exists, who is in it and how active it is: never what is said. */
export const canSeeGroup = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) ||
  holdsIn(actor, 'coordinator', room.programme) ||
  holdsIn(actor, 'steering member', room.programme) ||
  holdsIn(actor, 'researcher', room.programme);

/** Pool, formation, release, invitations: a coordinator's, in their own programme. */
export const canCoordinate = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Researchers read a room under letters, so nothing else may tell them which schools are in it. */
export const canSeeSchoolsOfGroup = (actor: Actor, room: RoomFacts): boolean =>
  canSeePeopleOfGroup(actor, room) || holdsIn(actor, 'steering member', room.programme);

/** Researchers and steering members know how many people act for a school, and not who they are. */
export const canSeePeopleOfGroup = (actor: Actor, room: RoomFacts): boolean =>
  isMember(actor, room) || facilitates(actor, room.group) || holdsIn(actor, 'coordinator', room.programme);

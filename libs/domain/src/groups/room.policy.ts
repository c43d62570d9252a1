import {
  facilitates,
  guestGrantIn,
  holdsIn,
  speaksFor,
  type Actor,
  type GroupId,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';
import type { CharterStanding } from './charter-standing.js';

/** What decides who may enter a group's room. */
export interface RoomFacts {
  readonly group: GroupId;
  readonly programme: ProgrammeId;
  /** The schools that are members today. */
  readonly members: readonly Urn[];
  /** The charter in force lets researchers in today. */
  readonly researchAccess: boolean;
  readonly hasEnded: boolean;
  /** The group ended so long ago that its charter keeps the room from everybody. */
  readonly isShut?: boolean;
  /** Where a rule asks for more of the charter than whether researchers may read. */
  readonly charter?: CharterStanding;
}

/** The member schools that the actor is one of the people of. */
export const memberSchoolsOf = (actor: Actor, room: RoomFacts): readonly Urn[] =>
  room.members.filter(urn => speaksFor(actor, urn));

export const isMember = (actor: Actor, room: RoomFacts): boolean => memberSchoolsOf(actor, room).length > 0;

/** Researchers enter where the charter says so, and are always visible to the members. */
export const readsAsResearcher = (actor: Actor, room: RoomFacts): boolean =>
  !isMember(actor, room) &&
  guestGrantIn(actor, room.group) === null &&
  room.researchAccess &&
  holdsIn(actor, 'researcher', room.programme);

/** From outside, invited for a while. Whoever belongs to the room anyway is no guest of it. */
export const isGuest = (actor: Actor, room: RoomFacts): boolean =>
  !isMember(actor, room) && !facilitates(actor, room.group) && guestGrantIn(actor, room.group) !== null;

export const canReadRoom = (actor: Actor, room: RoomFacts): boolean =>
  !room.isShut &&
  (isMember(actor, room) ||
    facilitates(actor, room.group) ||
    readsAsResearcher(actor, room) ||
    isGuest(actor, room));

const mayReply = (actor: Actor, room: RoomFacts): boolean => {
  const grant = guestGrantIn(actor, room.group);
  return grant !== null && 'mayReply' in grant && grant.mayReply;
};

/** A guest who may, replies and opens no thread: see `contribute`. */
export const canContribute = (actor: Actor, room: RoomFacts): boolean =>
  !room.hasEnded && (isMember(actor, room) || facilitates(actor, room.group) || mayReply(actor, room));

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

import { isGuest, readsAsResearcher, type RoomFacts } from '../groups/index.js';
import { facilitates, type Actor, type Role } from '../shared/index.js';

/** The trace that reading leaves: who, as what, when, and up to which room number. */
export interface Visit {
  readonly role: Role;
  readonly firstReadAt: Date;
  readonly lastReadAt: Date;
  readonly lastNumber: number;
}

const minute = 60_000;
/** A researcher who comes back after this many milliseconds comes anew. */
export const newVisitAfter = 60 * minute;

/** As what the actor is in the room, the closest tie first; null for those who may not read it. */
export function roleInRoom(actor: Actor, room: RoomFacts): Role | null {
  if (actor.kind !== 'person') return null;
  const school = actor.grants.find(grant => 'urn' in grant && room.members.includes(grant.urn));
  if (school) return school.role;
  if (facilitates(actor, room.group)) return 'facilitator';
  if (isGuest(actor, room)) return 'guest';
  return readsAsResearcher(actor, room) ? 'researcher' : null;
}

/** Is there anything new to write down? Times are kept to the minute, so that a busy page writes seldom. */
export const isVisitDue = (previous: Visit | null, number: number, at: Date): boolean =>
  previous === null || previous.lastNumber < number || at.getTime() - previous.lastReadAt.getTime() >= minute;

/** The visit after reading up to `number`. It never goes back. */
export const readRoom = (role: Role, previous: Visit | null, number: number, at: Date): Visit => ({
  role,
  firstReadAt: previous?.firstReadAt ?? at,
  lastReadAt: at,
  lastNumber: Math.max(previous?.lastNumber ?? 0, number),
});

/** Members are told when a researcher comes: the first time, and again after an hour away. */
export const tellsMembers = (role: Role, previous: Visit | null, at: Date): boolean =>
  role === 'researcher' &&
  (previous === null || at.getTime() - previous.lastReadAt.getTime() >= newVisitAfter);

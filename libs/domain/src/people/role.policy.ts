import {
  holdsIn,
  isAdministrator,
  isSignedIn,
  speaksFor,
  type Actor,
  type Grant,
  type PersonId,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';
import type { GrantPlace, HeldGrant } from './held-grant.js';

/** People of the installation: who is known, what they hold. */
export const canSeePeople = (actor: Actor): boolean => isAdministrator(actor);

/** A leader manages all of the school's own people; a deputy stands in, but makes nobody a leader. */
export const canManageSchoolRole = (actor: Actor, urn: Urn, role: Grant['role']): boolean =>
  isSignedIn(actor) &&
  actor.grants.some(
    held =>
      'urn' in held &&
      held.urn === urn &&
      (held.role === 'school leader' || (held.role === 'deputy' && role !== 'school leader')),
  );

/** Who acts for a school, in which role: its own people see that of each other. */
export const canSeeTeam = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

export const canChooseFacilitators = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

export function canGrantRole(actor: Actor, grant: Grant, place: GrantPlace): boolean {
  // Guests are invited by the room itself, until a day.
  if (grant.role === 'guest') return false;
  if ('urn' in grant) return canManageSchoolRole(actor, grant.urn, grant.role);
  if ('group' in grant) return place.programme !== null && canChooseFacilitators(actor, place.programme);
  return isAdministrator(actor);
}

const isOwn = (actor: Actor, person: PersonId): boolean => isSignedIn(actor) && actor.personId === person;

/** Whoever may grant a right may end it, and everybody may lay down their own. */
export const canEndRole = (actor: Actor, held: HeldGrant, place: GrantPlace): boolean =>
  isOwn(actor, held.person) || canGrantRole(actor, held.grant, place);

/** Account, passkeys and sessions are the person's own affair, not even an administrator's. */
export const canManageSignIn = (actor: Actor, person: PersonId): boolean => isOwn(actor, person);

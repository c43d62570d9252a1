import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import type { GrantPlace, HeldGrant } from './held-grant.js';
import type { PeopleEvent } from './people.events.js';
import { canEndRole } from './role.policy.js';

export type EndRoleRefusal =
  | { readonly kind: 'NotYoursToEnd' }
  | { readonly kind: 'LastAdministrator' }
  | { readonly kind: 'LastOfSchool' };

export interface EndRoleFacts {
  readonly held: HeldGrant;
  readonly place: GrantPlace;
  /** Other people who hold a right at the same place today: administrators, or people of the same school. */
  readonly others: number;
  /** For a school's right: the programmes in which the school takes part. */
  readonly programmes: readonly ProgrammeId[];
}

/**
 * Ends a right today. The last administrator stays, or nobody could make another; the last person of a school stays
 * until somebody else is there, so that what the school wrote is never without anyone who speaks for it.
 */
export function endRole(
  actor: Actor,
  { held, place, others, programmes }: EndRoleFacts,
): Result<{ readonly events: readonly PeopleEvent[] }, EndRoleRefusal> {
  if (!canEndRole(actor, held, place)) return refuse({ kind: 'NotYoursToEnd' });
  const { grant } = held;
  if (grant.role === 'administrator' && others === 0) return refuse({ kind: 'LastAdministrator' });
  if ('urn' in grant && others === 0) return refuse({ kind: 'LastOfSchool' });
  const ended: PeopleEvent = { kind: 'RoleEnded', grant: held.id, person: held.person };
  if (!('urn' in grant) || others > 1) return accept({ events: [ended] });
  return accept({ events: [ended, { kind: 'SchoolLeftToOnePerson', urn: grant.urn, programmes }] });
}

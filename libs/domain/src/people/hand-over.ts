import {
  accept,
  refuse,
  type Actor,
  type Grant,
  type PersonId,
  type ProgrammeId,
  type Result,
  type Urn,
} from '../shared/index.js';
import type { GrantId, GrantPlace, HeldGrant } from './held-grant.js';
import type { PeopleEvent } from './people.events.js';
import { canEndRole } from './role.policy.js';

export type HandOverRefusal =
  | { readonly kind: 'NotYoursToEnd' }
  | { readonly kind: 'NotASchoolRole' }
  | { readonly kind: 'HandedToOneself' }
  | { readonly kind: 'NotOfTheSchool' };

type SchoolGrant = Extract<Grant, { readonly urn: Urn }>;
const ranks: readonly SchoolGrant['role'][] = ['school leader', 'deputy', 'colleague'];
const isOfSchool = (grant: Grant): grant is SchoolGrant => 'urn' in grant;
const rankOf = ({ role }: SchoolGrant): number => ranks.indexOf(role);

export interface HandOverFacts {
  /** What the leaver holds and hands over. */
  readonly held: HeldGrant;
  readonly place: GrantPlace;
  readonly successor: PersonId;
  /** What the successor holds today, at every place. */
  readonly successorHolds: readonly HeldGrant[];
  /** How many people of the school are there beside the leaver, the successor among them. */
  readonly others: number;
  /** Programmes in which the school takes part: their coordinators are told when one person is left. */
  readonly programmes: readonly ProgrammeId[];
  /** For the right that the successor may be given. */
  readonly id: GrantId;
}

export interface HandedOver {
  readonly ended: readonly GrantId[];
  readonly given: HeldGrant | null;
  readonly events: readonly PeopleEvent[];
}

/**
 * Ends a right at a school and lets a colleague of the same school take its place: with the higher of the two roles, and
 * with all that waits for the leaver there. What the leaver wrote stays the school's.
 */
export function handOver(
  actor: Actor,
  { held, place, successor, successorHolds, others, programmes, id }: HandOverFacts,
): Result<HandedOver, HandOverRefusal> {
  if (!canEndRole(actor, held, place)) return refuse({ kind: 'NotYoursToEnd' });
  const { grant } = held;
  if (!isOfSchool(grant)) return refuse({ kind: 'NotASchoolRole' });
  if (successor === held.person) return refuse({ kind: 'HandedToOneself' });
  const there = successorHolds.find(one => isOfSchool(one.grant) && one.grant.urn === grant.urn);
  if (!there || !isOfSchool(there.grant)) return refuse({ kind: 'NotOfTheSchool' });
  const rises = rankOf(grant) < rankOf(there.grant);
  const given = rises ? { id, person: successor, grant } : null;
  const rising: PeopleEvent[] = given
    ? [
        { kind: 'RoleGranted', grant: id, person: successor },
        { kind: 'RoleEnded', grant: there.id, person: successor },
      ]
    : [];
  const alone: PeopleEvent[] =
    others === 1 ? [{ kind: 'SchoolLeftToOnePerson', urn: grant.urn, programmes }] : [];
  return accept({
    ended: [held.id, ...(given ? [there.id] : [])],
    given,
    events: [
      ...rising,
      { kind: 'RoleEnded', grant: held.id, person: held.person },
      { kind: 'SchoolHandedOver', urn: grant.urn, from: held.person, to: successor },
      ...alone,
    ],
  });
}

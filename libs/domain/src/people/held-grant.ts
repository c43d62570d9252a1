import type { Brand, Grant, PersonId, ProgrammeId } from '../shared/index.js';

export type GrantId = Brand<'Grant'>;

/** A right that a person holds today. */
export interface HeldGrant {
  readonly id: GrantId;
  readonly person: PersonId;
  readonly grant: Grant;
}

/** What is known of the place where a right holds. */
export interface GrantPlace {
  /** The place is there: the school, group, programme or authority that the right names. */
  readonly exists: boolean;
  /** For a facilitator's group: the programme it belongs to. */
  readonly programme: ProgrammeId | null;
}

const placeOf = (grant: Grant): string => {
  if ('urn' in grant) return grant.urn;
  if ('group' in grant) return grant.group;
  if ('programme' in grant) return grant.programme;
  return 'authority' in grant ? grant.authority : '';
};

export const isSameGrant = (one: Grant, other: Grant): boolean =>
  one.role === other.role && placeOf(one) === placeOf(other);

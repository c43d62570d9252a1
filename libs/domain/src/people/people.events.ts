import type { PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { GrantId } from './held-grant.js';

export interface PersonEntered {
  readonly kind: 'PersonEntered';
  readonly person: PersonId;
}

export interface RoleGranted {
  readonly kind: 'RoleGranted';
  readonly grant: GrantId;
  readonly person: PersonId;
}

export interface RoleEnded {
  readonly kind: 'RoleEnded';
  readonly grant: GrantId;
  readonly person: PersonId;
}

/** A school should have two or more people who act for it; now one is left. */
export interface SchoolLeftToOnePerson {
  readonly kind: 'SchoolLeftToOnePerson';
  readonly urn: Urn;
  /** In which the school takes part. */
  readonly programmes: readonly ProgrammeId[];
}

/** A colleague took somebody's place at a school: what waited for the one waits for the other. */
export interface SchoolHandedOver {
  readonly kind: 'SchoolHandedOver';
  readonly urn: Urn;
  readonly from: PersonId;
  readonly to: PersonId;
}

/** The person signed out, here or everywhere. */
export interface SessionsEnded {
  readonly kind: 'SessionsEnded';
  readonly person: PersonId;
}

export type PeopleEvent =
  PersonEntered | RoleGranted | RoleEnded | SchoolLeftToOnePerson | SchoolHandedOver | SessionsEnded;

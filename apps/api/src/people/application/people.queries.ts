import type { GrantId } from '@pathways/domain/people';
import type { Actor, PersonId, Role, SignedIn, Urn } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';

export interface GrantView {
  readonly id: GrantId;
  readonly role: Role;
  readonly scopeId: string | null;
  readonly scopeName: string | null;
}

export interface PersonView {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly grants: GrantView[];
}

export interface PlaceView {
  readonly id: string;
  readonly name: string;
}

/** What somebody is told who was given a role. */
export interface NewRoleView {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly scopeName: string | null;
  readonly giver: string;
}

export interface PeopleSearch {
  /** Part of a name or of an address. */
  readonly text: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** What people may read about themselves and others. */
export abstract class PeopleQueries {
  abstract viewer(actor: SignedIn): Promise<PersonView | null>;
  /** Everybody, for administrators. Null for all others. */
  abstract search(actor: Actor, search: PeopleSearch): Promise<Page<PersonView> | null>;
  /** The places where the actor may give the role to somebody. Empty for roles that hold everywhere. */
  abstract placesFor(actor: Actor, role: Role): Promise<PlaceView[]>;
  /** The people who act for a school, for those who manage them. Null for all others. */
  abstract ofSchool(actor: Actor, urn: Urn): Promise<PersonView[] | null>;
  /** For the mail to that person. Null where nobody else gave it, as when an invitation was accepted. */
  abstract newRole(grant: GrantId): Promise<NewRoleView | null>;
}

import type { Actor, Role, SignedIn, Urn } from '@pathways/domain/shared';
import type { PersonView } from './people.queries.js';

export interface TeamMemberView extends PersonView {
  readonly openActions: number;
  readonly isViewer: boolean;
}

export interface TeamView {
  readonly urn: Urn;
  readonly name: string;
  readonly people: TeamMemberView[];
  readonly leavers: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly leftOn: string;
  }[];
  readonly groupNames: string[];
}

/** Who acts where: for a school's own people, and for whoever coordinates a group. */
export abstract class TeamQueries {
  /** Null for all but those who speak for the school. */
  abstract ofSchool(actor: SignedIn, urn: Urn): Promise<TeamView | null>;
  /** Null for all but coordinators of the group's programme. `group` may be any text. */
  abstract facilitatorsOf(actor: Actor, group: string): Promise<PersonView[] | null>;
}

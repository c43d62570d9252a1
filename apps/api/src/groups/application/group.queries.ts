import type {
  BorderRule,
  CharterClauses,
  GroupKind,
  InvitationState,
  RoomFacts,
} from '@pathways/domain/groups';
import type { GroupReason } from '@pathways/domain/formation';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, GroupId, PersonId, ProgrammeId, SchoolRole, Urn } from '@pathways/domain/shared';

export interface MemberPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly role: SchoolRole;
}

export interface MemberSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  readonly trust: string | null;
  readonly town: string | null;
  readonly pupils: number | null;
  readonly asAt: string;
  readonly joinedAt: Date;
  /** Empty for those who may know how many there are, and not who. */
  readonly people: readonly MemberPerson[];
  readonly peopleCount: number;
}

export interface CharterView {
  readonly number: number;
  readonly clauses: CharterClauses;
  readonly adoptedAt: Date;
  /** Today: the clauses may end it on a day. */
  readonly letsResearchersIn: boolean;
  readonly isShut: boolean;
}

export interface OverrideView {
  readonly rule: BorderRule;
  readonly reason: string;
  readonly overriddenBy: string;
  readonly overriddenAt: Date;
}

export interface SentInvitation {
  readonly id: string;
  readonly email: string;
  readonly school: string;
  readonly urn: Urn;
  readonly role: SchoolRole;
  readonly state: InvitationState;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly declinedBecause: string | null;
}

export interface GroupView {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly phase: SchoolPhase | null;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly cycleName: string;
  readonly releasedAt: Date;
  readonly endedAt: Date | null;
  readonly reason: GroupReason;
  /** Empty for those who may not know which schools they are. */
  readonly members: readonly MemberSchool[];
  readonly charter: CharterView;
  readonly overrides: readonly OverrideView[];
  /** What every `viewerCan…` is asked with. */
  readonly room: RoomFacts;
}

export interface GroupPlace {
  readonly name: string;
  readonly id: string;
}

export interface GroupPage {
  /** One more than asked for, where there is one. */
  readonly groups: readonly GroupView[];
  readonly totalCount: number;
}

export interface GroupFilter {
  readonly programme: ProgrammeId;
  readonly phase?: SchoolPhase | undefined;
}

/** Groups, as far as the actor may see them; null or nothing otherwise. */
export abstract class GroupQueries {
  abstract one(actor: Actor, id: GroupId): Promise<GroupView | null>;
  /** The groups that the actor speaks in: as a member, as their facilitator. */
  abstract mine(actor: Actor): Promise<GroupView[]>;
  /** All groups of a programme by name, for those who may see the programme. */
  abstract ofProgramme(
    actor: Actor,
    filter: GroupFilter,
    page: { first: number; after: GroupPlace | null },
  ): Promise<GroupPage>;
  /** Whom a coordinator invited to the group. */
  abstract invitations(actor: Actor, group: GroupView): Promise<SentInvitation[]>;
}

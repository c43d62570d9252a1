import type { FamilyGraph, ShownState } from '@pathways/domain/families';
import type { Actor, ContributionId, DiscussionId, GroupId, SectionId, Urn } from '@pathways/domain/shared';
import type { GroupView, MemberSchool } from '../../groups/application/group.queries.js';

export interface FamilyTrio {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: 'trio' | 'quartet';
  readonly schools: readonly { readonly urn: Urn; readonly name: string }[];
  readonly linkedAt: Date;
  readonly unlinkedAt: Date | null;
}

export interface LinkableTrio {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: 'trio' | 'quartet';
}

/** Two schools of the family that are near enough to compete for pupils. */
export interface NearSchools {
  readonly one: string;
  readonly other: string;
  readonly kilometres: number;
}

/** A contribution in the family's room that is about a point, with the figures as they were shown then. */
export interface PinnedPoint {
  readonly contributionId: ContributionId;
  readonly urn: Urn;
  readonly code: string;
  readonly academicYear: string;
  readonly state: ShownState;
  readonly value: number | null;
  readonly sinceYear: string | null;
  readonly change: number | null;
  readonly opening: string;
  readonly authorName: string;
  readonly postedAt: Date;
  readonly replies: number;
}

/** Where a question about a point would stand. */
export interface FamilyTalk {
  readonly discussionId: DiscussionId;
  readonly sections: readonly { readonly id: SectionId; readonly heading: string }[];
}

export interface FamilyView {
  readonly group: GroupView;
  readonly schools: readonly MemberSchool[];
  readonly trios: readonly FamilyTrio[];
  /** For the coordinator: trios that are whole in the family and in none. */
  readonly linkable: readonly LinkableTrio[];
  readonly near: readonly NearSchools[];
  readonly graphs: readonly FamilyGraph[];
  /** Null where the viewer may not read the room or no round is open. */
  readonly talk: FamilyTalk | null;
  readonly pins: readonly PinnedPoint[];
}

export interface NamedFamily {
  readonly id: GroupId;
  readonly name: string;
}

/** Families, for those who may see them; null or nothing otherwise. */
export abstract class FamilyQueries {
  abstract one(actor: Actor, id: GroupId): Promise<FamilyView | null>;
  /** The family that a trio or quartet is linked into today. */
  abstract ofTrio(actor: Actor, trio: GroupId): Promise<NamedFamily | null>;
  /** The families that a school is in today and that the actor may see. */
  abstract ofSchool(actor: Actor, urn: Urn): Promise<NamedFamily[]>;
}

import type { Visit } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type {
  ContributionId,
  CycleId,
  DiscussionId,
  GroupId,
  PersonId,
  ProgrammeId,
  Role,
  SectionId,
  SignedIn,
  Urn,
} from '@pathways/domain/shared';

/** With what right somebody looks into a room, and up to which room number that look is true. */
export interface RoomLens {
  readonly actor: SignedIn;
  readonly facts: RoomFacts;
  readonly number: number;
  readonly visit: Visit | null;
  /** For researchers, who read people and schools under letters: their order of appearance. */
  readonly pseudonyms: { readonly people: readonly PersonId[]; readonly schools: readonly Urn[] } | null;
}

export interface SchoolView {
  readonly urn: Urn | null;
  readonly name: string;
  readonly laName: string | null;
}

export interface RoomSchoolView extends SchoolView {
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}

export interface ReaderView {
  readonly name: string;
  readonly role: Role;
  readonly firstReadAt: Date;
  readonly lastReadAt: Date;
  readonly isViewer: boolean;
}

export interface SectionView {
  readonly id: SectionId;
  readonly position: number;
  readonly heading: string;
  readonly prompt: string;
}

export interface DiscussionView {
  readonly id: DiscussionId;
  readonly cycleId: CycleId;
  readonly cycleName: string;
  readonly introduction: string;
  readonly sections: readonly SectionView[];
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly contributionCount: number;
  readonly viewerCanContribute: boolean;
  readonly viewerCanClose: boolean;
  readonly lens: RoomLens;
}

export interface RoomView {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: string;
  readonly number: number;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly endedAt: Date | null;
  readonly schools: readonly RoomSchoolView[];
  readonly charter: { readonly researchAccess: boolean; readonly textInEmail: boolean } | null;
  readonly discussions: readonly DiscussionView[];
  readonly readers: readonly ReaderView[];
  readonly viewerSchools: readonly SchoolView[];
  readonly viewerRole: Role;
  readonly lens: RoomLens;
}

/** The point of the family's graph that a contribution is about. For researchers a letter and the measure alone. */
export interface AboutView {
  readonly familyId: GroupId;
  readonly code: string;
  readonly schoolName: string;
  readonly urn: Urn | null;
  /** Measure, year and figures as they were shown then. */
  readonly words: string;
}

export interface ContributionView {
  readonly id: ContributionId;
  readonly discussionId: DiscussionId;
  readonly sectionId: SectionId;
  readonly parentId: ContributionId | null;
  /** For the author's own devices only: tells which sending this is. */
  readonly clientId: string | null;
  readonly revision: number;
  /** Null on a stub. */
  readonly body: string | null;
  readonly authorName: string;
  readonly authorRole: Role | null;
  readonly isViewers: boolean;
  readonly school: SchoolView | null;
  readonly about: AboutView | null;
  readonly researchConsent: boolean;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly isDeletedByAuthor: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanDelete: boolean;
  readonly viewerCanConsentToResearch: boolean;
}

export interface RevisionView {
  readonly number: number;
  readonly body: string;
  readonly writtenAt: Date;
}

export interface ChangeView {
  readonly number: number;
  readonly kind: string;
  readonly at: Date;
  readonly contribution: ContributionView | null;
  readonly discussion: DiscussionView | null;
}

export interface ChangesView {
  readonly room: GroupId;
  /** The room number that a client has reached once it has applied these changes. */
  readonly number: number;
  readonly more: boolean;
  readonly changes: readonly ChangeView[];
  readonly lens: RoomLens;
}

export interface RoomSummaryView {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: string;
  readonly programmeName: string;
  readonly cycleName: string;
  readonly schoolNames: readonly string[];
  readonly lastActivityAt: Date;
  readonly unread: number;
  readonly isRoundOpen: boolean;
  readonly viewerRole: Role;
}

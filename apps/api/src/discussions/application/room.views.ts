import type { AttachmentView } from '../../attachments/application/attachment.views.js';
import type { ReactionKind, TalkDocument, Visit } from '@pathways/domain/discussions';
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
import type { FlagView, HiddenWordsReadingView } from '../../safeguarding/flag-view.js';

/** With what right somebody looks into a room, and up to which room number that look is true. */
export interface RoomLens {
  readonly actor: SignedIn;
  readonly facts: RoomFacts;
  readonly number: number;
  readonly visit: Visit | null;
  /** The newest number of what the viewer has read here. */
  readonly readNumber: number;
  /** Sees what is written before they write: the facilitator of a write-first round. */
  readonly readsUnwritten: boolean;
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
  /** How many schools wrote what the viewer reads once they have written here; null where nothing waits. */
  readonly hiddenSchoolCount: number | null;
}

export interface RoundActionView {
  readonly id: string;
  readonly what: string;
  readonly school: SchoolView;
  readonly personId: PersonId | null;
  readonly personName: string | null;
  readonly dueOn: string;
  readonly isViewers: boolean;
}

export interface OutcomeWordingView {
  readonly number: number;
  readonly isHidden: boolean;
  readonly learned: string;
  readonly willTry: string;
  readonly actions: string[];
  readonly writtenAt: Date;
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
  readonly isOutcomeHidden: boolean;
  readonly willTry: string;
  readonly actions: readonly RoundActionView[];
  /** The newest first. */
  readonly outcomeWordings: readonly OutcomeWordingView[];
  readonly writeFirst: boolean;
  readonly contributionCount: number;
  readonly viewerCanContribute: boolean;
  readonly viewerCanClose: boolean;
  readonly viewerCanEditOutcome: boolean;
  readonly viewerCanHideOutcome: boolean;
  readonly viewerCanSettleOutcome: boolean;
  readonly viewerCanSetWriteFirst: boolean;
  readonly lens: RoomLens;
}

export interface RoomView {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: string;
  readonly number: number;
  readonly readNumber: number;
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

/** What schools say of a contribution without words. */
export interface ReactionView {
  readonly kind: ReactionKind;
  readonly schoolCount: number;
  /** The viewer said so. */
  readonly isViewers: boolean;
  /** `people` is empty for researchers. */
  readonly schools: readonly { readonly school: SchoolView; readonly people: readonly string[] }[];
}

/** It stood in another section before. */
export interface MoveView {
  readonly fromSectionId: SectionId;
  readonly byName: string;
  readonly movedAt: Date;
}

export interface ContributionView {
  readonly id: ContributionId;
  readonly discussionId: DiscussionId;
  readonly sectionId: SectionId;
  readonly parentId: ContributionId | null;
  /** For the author's own devices only: tells which sending this is. */
  readonly clientId: string | null;
  readonly revision: number;
  /** Raised by every change of it: see `laterReading`. */
  readonly changeCount: number;
  /** Null on a stub. How the document reads, with nobody named. */
  readonly body: string | null;
  readonly document: TalkDocument | null;
  /** Files and pictures of all its wordings; none for researchers. */
  readonly attachments: readonly AttachmentView[];
  readonly authorName: string;
  readonly authorRole: Role | null;
  readonly isViewers: boolean;
  /** By somebody else, and not yet on the viewer's screen for a second. A stub may be unread and is not counted. */
  readonly isUnread: boolean;
  /** The viewer's first answer to its prompt in a write-first round. */
  readonly opensSection: boolean;
  readonly reactions: readonly ReactionView[];
  /** The first one first. */
  readonly moves: readonly MoveView[];
  readonly school: SchoolView | null;
  readonly about: AboutView | null;
  readonly researchConsent: boolean;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly isDeletedByAuthor: boolean;
  readonly flags: FlagView[];
  readonly wordReadings: HiddenWordsReadingView[];
  readonly viewerCanFlag: boolean;
  readonly viewerCanSettleFlags: boolean;
  readonly viewerCanReword: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanDelete: boolean;
  readonly viewerCanReact: boolean;
  readonly viewerCanMove: boolean;
  readonly viewerCanConsentToResearch: boolean;
}

export interface RevisionView {
  readonly number: number;
  readonly body: string;
  readonly document: TalkDocument;
  readonly writtenAt: Date;
}

export interface ChangeView {
  readonly number: number;
  readonly kind: string;
  readonly at: Date;
  readonly contribution: ContributionView | null;
  readonly discussion: DiscussionView | null;
}

/** What the viewer has read, on whichever device, after a number of their own. */
export interface ReadsView {
  readonly number: number;
  readonly more: boolean;
  readonly ids: readonly ContributionId[];
}

export interface ChangesView {
  readonly room: GroupId;
  /** The room number that a client has reached once it has applied these changes. */
  readonly number: number;
  readonly more: boolean;
  readonly changes: readonly ChangeView[];
  /** Contributions that the changes laid open to the viewer or took along. */
  readonly along: readonly ContributionView[];
  readonly reads: ReadsView;
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

import type {
  AnchorSelectors,
  CodingId,
  ConsentId,
  ConsentPurpose,
  ConsentState,
  Reanchored,
} from '@pathways/domain/coding';
import type { TaggingPause } from '@pathways/domain/groups';
import type {
  CodeId,
  ContributionId,
  ExcerptId,
  GroupId,
  ProgrammeId,
  SignedIn,
} from '@pathways/domain/shared';

export interface CodeView {
  readonly id: CodeId;
  readonly name: string;
  /** The names of the codes above it, the topmost first. */
  readonly above: string[];
  readonly version: number;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

export interface CodingView {
  readonly id: CodingId;
  readonly codeId: CodeId;
  readonly codeName: string;
  /** The version of the code that the coder read. */
  readonly version: number;
  /** The rule reads otherwise by now. */
  readonly isRuleChanged: boolean;
  /** A later version that its coder found it to fit, too. */
  readonly confirmedVersion: number | null;
  /** The code that it counts under, where that is another one: after a merge or a split. */
  readonly countsAs: string | null;
  readonly codedBy: string;
  readonly codedAt: Date;
  readonly viewerCanRemove: boolean;
  readonly viewerCanConfirm: boolean;
}

export interface ConsentView {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

/** What a coder has to look at after an edit; null where nothing changed or somebody looked. */
export type ExcerptAttention = 're-attached' | 'words changed';

export interface ExcerptView {
  readonly id: ExcerptId;
  readonly contributionId: ContributionId;
  readonly selectors: AnchorSelectors;
  readonly attention: ExcerptAttention | null;
  readonly quote: string;
  readonly place: Reanchored['kind'];
  /** In the text as it reads now; null when the passage is lost. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly markedAt: Date;
  readonly codings: CodingView[];
  readonly consents: ConsentView[];
}

export interface ResearchContributionView {
  readonly id: ContributionId;
  readonly revision: number;
  readonly text: string;
  /** A pseudonym. */
  readonly speaker: string;
  readonly promptHeading: string;
  readonly postedAt: Date;
  readonly excerpts: ExcerptView[];
}

/** A passage of the viewer's own whose contribution was edited since it was marked. */
export interface PassageToCheckView {
  readonly id: ExcerptId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly contribution: ResearchContributionView;
}

/** Why new marks wait in a room, and which of its schools must say yes: under pseudonyms. */
export interface ResearchPauseView {
  readonly pause: TaggingPause;
  readonly waitsFor: string[];
}

export interface ResearchRoomView {
  readonly id: GroupId;
  readonly name: string;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly codes: CodeView[];
  readonly contributions: ResearchContributionView[];
  readonly pause: ResearchPauseView | null;
}

export abstract class CodingQueries {
  /** What a researcher may code in a room: consented contributions under pseudonyms. Null when it is not for them. */
  abstract room(actor: SignedIn, group: GroupId): Promise<ResearchRoomView | null>;
  /** One contribution of it, after a change. */
  abstract contributionWith(actor: SignedIn, excerpt: ExcerptId): Promise<ResearchContributionView | null>;
  /** What researchers marked in a room, for whoever may read the room. Null when they may not. */
  abstract marks(actor: SignedIn, group: GroupId): Promise<ExcerptView[] | null>;
  /** One contribution as its researcher reads it. */
  abstract contribution(actor: SignedIn, id: ContributionId): Promise<ResearchContributionView | null>;
  /** Passages that the actor coded and whose words were edited since, until somebody looked. */
  abstract toCheck(actor: SignedIn, programme: ProgrammeId): Promise<PassageToCheckView[] | null>;
  abstract codes(actor: SignedIn, programme: ProgrammeId): Promise<CodeView[] | null>;
}

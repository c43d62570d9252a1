import type { CodingId, ConsentId, ConsentPurpose, ConsentState, Reanchored } from '@pathways/domain/coding';
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
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

export interface CodingView {
  readonly id: CodingId;
  readonly codeName: string;
  readonly codedBy: string;
  readonly codedAt: Date;
  readonly viewerCanRemove: boolean;
}

export interface ConsentView {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

export interface ExcerptView {
  readonly id: ExcerptId;
  readonly contributionId: ContributionId;
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

export interface ResearchRoomView {
  readonly id: GroupId;
  readonly name: string;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly codes: CodeView[];
  readonly contributions: ResearchContributionView[];
}

export abstract class CodingQueries {
  /** What a researcher may code in a room: consented contributions under pseudonyms. Null when it is not for them. */
  abstract room(actor: SignedIn, group: GroupId): Promise<ResearchRoomView | null>;
  /** One contribution of it, after a change. */
  abstract contributionWith(actor: SignedIn, excerpt: ExcerptId): Promise<ResearchContributionView | null>;
  /** What researchers marked in a room, for whoever may read the room. Null when they may not. */
  abstract marks(actor: SignedIn, group: GroupId): Promise<ExcerptView[] | null>;
  abstract codes(actor: SignedIn, programme: ProgrammeId): Promise<CodeView[] | null>;
}

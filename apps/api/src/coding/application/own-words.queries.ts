import type { ConsentState, UsePurpose } from '@pathways/domain/coding';
import type { ContributionId, ExcerptId, GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import type { PassageView } from './consent.queries.js';

/** One purpose, how it stands, and its record: who, under which charter, when, withdrawn when. */
export interface UseConsentView {
  readonly purpose: UsePurpose;
  readonly state: ConsentState;
  /** The practice in whose finished text the words were approved; null for the other uses. */
  readonly practiceTitle: string | null;
  /** The consent to take back; null for analysis, which is taken back for the whole contribution. */
  readonly consentId: string | null;
  readonly charterNumber: number | null;
  readonly askedBy: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
}

/** A copy of the words that left the product, and cannot be called back. */
export interface WordsCopyView {
  readonly label: string;
  readonly takenBy: string | null;
  readonly takenAt: Date;
}

export interface QuotingPracticeView {
  readonly title: string;
  readonly slug: string;
  readonly publishedAt: Date;
  /** The words stand there at this moment. */
  readonly isPublic: boolean;
}

export interface OwnWordsView {
  readonly id: ExcerptId;
  readonly contributionId: ContributionId;
  readonly urn: Urn;
  readonly schoolName: string;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly promptHeading: string;
  readonly saidAt: Date;
  readonly markedAt: Date;
  readonly passage: PassageView | null;
  readonly codings: { readonly codeName: string; readonly codedBy: string }[];
  readonly drafts: number;
  readonly practices: QuotingPracticeView[];
  readonly consents: UseConsentView[];
  readonly copies: WordsCopyView[];
  readonly viewerCanCloseToResearch: boolean;
}

export interface OwnWordsPage {
  /** One more than the page holds. */
  readonly limit: number;
  readonly after: { readonly markedAt: Date; readonly id: ExcerptId } | null;
}

export abstract class OwnWordsQueries {
  /** Words of the actor's schools that researchers marked, and where each is used: the newest mark first. */
  abstract words(actor: SignedIn, page: OwnWordsPage): Promise<OwnWordsView[]>;
}

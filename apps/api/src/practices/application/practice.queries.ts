import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type {
  ActsNext,
  Check,
  ClaimId,
  DraftField,
  GeneralContext,
  PracticeCard,
  PracticeStage,
  PracticeState,
  VersionId,
  VersionState,
} from '@pathways/domain/practices';
import type {
  ContributionId,
  ExcerptId,
  GroupId,
  PracticeId,
  ProgrammeId,
  SignedIn,
} from '@pathways/domain/shared';

export interface PracticeLineView {
  readonly id: PracticeId;
  readonly slug: string;
  readonly title: string;
  readonly state: PracticeState;
  readonly programmeName: string;
  readonly number: number;
  readonly versionState: VersionState;
  readonly writtenBy: string;
  readonly changedAt: Date;
  /** Claims of the published version whose school withdrew since. */
  readonly lostQuotes: number;
  readonly stage: PracticeStage;
  /** Since when whoever acts next is waited for; null where nobody is. */
  readonly since: Date | null;
  readonly actsNext: ActsNext;
}

/** An excerpt under a claim. Its words are here only while the school's consent for this purpose is in force. */
export interface RestingView {
  readonly excerptId: ExcerptId;
  readonly purpose: ConsentPurpose;
  readonly consent: ConsentState | 'not asked';
  readonly quote: string | null;
  /** The school chose these words in the place of those it said. */
  readonly isAgreedWording: boolean;
  readonly speaker: string;
}

export interface ClaimView {
  readonly id: ClaimId;
  readonly text: string;
  readonly excerpts: RestingView[];
}

/** An entry of a framework that a version serves, as its document calls it. */
export interface ServedEntryView {
  readonly framework: string;
  readonly ref: string;
  /** Null where there is no such framework here. */
  readonly title: string | null;
  /** Null where the document has no such entry. */
  readonly words: string | null;
}

/** A field with the number of its last save. */
export interface FieldView {
  readonly field: DraftField;
  readonly number: number;
  readonly writtenBy: string;
}

export interface VersionView {
  readonly id: VersionId;
  readonly number: number;
  readonly state: VersionState;
  readonly card: PracticeCard;
  /** Those that were saved, as they stood at the moment of the card; the claims may be newer than their number, never older. */
  readonly fields: FieldView[];
  readonly generalContext: GeneralContext;
  readonly claims: ClaimView[];
  readonly serves: ServedEntryView[];
  readonly writtenBy: string;
  /** Everybody who wrote a part of it, whoever began it first. */
  readonly writers: string[];
  readonly writtenAt: Date;
  readonly returnedNote: string | null;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  /** Of the version that can still change; empty for published ones. */
  readonly checks: Check[];
  readonly viewerCanEdit: boolean;
  readonly viewerCanReturn: boolean;
  readonly viewerCanPublish: boolean;
}

/** A school withdrew after publishing: what is gone from every read, and what cannot be called back. */
export interface LostQuoteView {
  readonly number: number;
  readonly claimText: string;
  readonly publishedAt: Date;
  readonly lostAt: Date | null;
}

export interface PracticeView {
  readonly id: PracticeId;
  readonly slug: string;
  readonly state: PracticeState;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly withdrawnBecause: string | null;
  readonly successorTitle: string | null;
  readonly stage: PracticeStage;
  readonly since: Date | null;
  readonly actsNext: ActsNext;
  readonly versions: VersionView[];
  readonly lostQuotes: LostQuoteView[];
  readonly viewerCanStartVersion: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** An excerpt that a draft may rest on, for the writer to pick. */
export interface ExcerptChoiceView {
  readonly id: ExcerptId;
  readonly quote: string;
  readonly speaker: string;
  readonly groupName: string;
  readonly codes: string[];
  readonly consents: { readonly purpose: ConsentPurpose; readonly state: ConsentState }[];
}

/** One walk back from a sentence to the prompt that it answers. */
export interface ProvenanceView {
  readonly practiceTitle: string;
  readonly slug: string;
  readonly number: number;
  readonly claimText: string;
  readonly excerptId: ExcerptId;
  readonly quote: string | null;
  readonly codes: string[];
  readonly revision: number;
  readonly promptHeading: string;
  readonly saidAt: Date;
  readonly speaker: string;
  /** These three are null for those who may not read the room: each of them leads there. */
  readonly groupId: GroupId | null;
  readonly groupName: string | null;
  readonly contributionId: ContributionId | null;
}

export interface PracticePageRequest {
  readonly limit: number;
  readonly after: { readonly changedAt: Date; readonly id: PracticeId } | null;
}

export abstract class PracticeQueries {
  /** A researcher's programmes' practices, and for editors all that were ever sent to them. */
  abstract lines(actor: SignedIn, page: PracticePageRequest): Promise<PracticeLineView[]>;
  abstract practice(actor: SignedIn, practice: PracticeId): Promise<PracticeView | null>;
  /** Excerpts in rooms that the researcher may read now. Null for those who draft nothing there. */
  abstract choices(actor: SignedIn, programme: ProgrammeId): Promise<ExcerptChoiceView[] | null>;
  abstract provenance(actor: SignedIn, claim: ClaimId): Promise<ProvenanceView[] | null>;
}

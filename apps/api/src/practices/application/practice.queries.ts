import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type {
  ActsNext,
  Check,
  ClaimId,
  PracticeCard,
  PracticeState,
  VersionId,
  VersionState,
} from '@pathways/domain/practices';
import type { ExcerptId, PracticeId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

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
  readonly actsNext: ActsNext;
}

/** An excerpt under a claim. Its words are here only while the school's consent for this purpose is in force. */
export interface RestingView {
  readonly excerptId: ExcerptId;
  readonly purpose: ConsentPurpose;
  readonly consent: ConsentState | 'not asked';
  readonly quote: string | null;
  readonly speaker: string;
}

export interface ClaimView {
  readonly id: ClaimId;
  readonly text: string;
  readonly excerpts: RestingView[];
}

export interface VersionView {
  readonly id: VersionId;
  readonly number: number;
  readonly state: VersionState;
  readonly card: PracticeCard;
  readonly claims: ClaimView[];
  readonly writtenBy: string;
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
  readonly number: number;
  readonly claimText: string;
  readonly excerptId: ExcerptId;
  readonly quote: string | null;
  readonly codes: string[];
  readonly revision: number;
  readonly promptHeading: string;
  readonly saidAt: Date;
  readonly speaker: string;
  /** Null for those who may not know the group. */
  readonly groupName: string | null;
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

import type { Confidence, TryEffort, TryProof, TryResult } from '../practices/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { PracticeId } from '../shared/index.js';

/** Everything in here is public: it holds published words only, and quotations only under a consent in force. */

export interface LibraryCard {
  readonly slug: string;
  readonly title: string;
  readonly problem: string;
  readonly phase: SchoolPhase;
  readonly themes: readonly string[];
  readonly programmeName: string;
  readonly isFictional: boolean;
  readonly publishedAt: Date;
  readonly confidence: Confidence;
  readonly tries: number;
}

export interface LibraryQuote {
  readonly words: string;
  /** A pseudonym, or the school's name where it agreed to be named. */
  readonly speaker: string;
  readonly prompt: string;
  readonly saidAt: Date;
}

export interface LibraryClaim {
  readonly text: string;
  readonly quotes: readonly LibraryQuote[];
}

export interface LibraryTry {
  readonly phase: SchoolPhase;
  readonly context: string;
  readonly changeMade: string;
  readonly effort: TryEffort;
  readonly result: TryResult;
  readonly proof: TryProof;
  readonly wouldKeep: boolean;
  readonly loggedAt: Date;
}

export interface LibraryVersion {
  readonly number: number;
  readonly publishedAt: Date;
  readonly changeNote: string;
}

/** What a version says. */
export interface LibraryContent {
  readonly number: number;
  readonly problem: string;
  readonly context: string;
  readonly whatTheyDid: string;
  readonly whatItTook: string;
  readonly whatChanged: string;
  readonly whereItMayNotWork: string;
  readonly limits: string;
  readonly publishedAt: Date;
  readonly claims: readonly LibraryClaim[];
  /** Claims not shown, because the school whose words they rested on took its consent back. */
  readonly hiddenClaims: number;
}

export interface LibraryWithdrawal {
  readonly at: Date;
  readonly reason: string;
  readonly successor: { readonly slug: string; readonly title: string } | null;
}

export interface LibraryPractice {
  readonly practiceId: PracticeId;
  readonly slug: string;
  readonly title: string;
  readonly phase: SchoolPhase;
  readonly themes: readonly string[];
  readonly programmeName: string;
  readonly isFictional: boolean;
  /** The newest first. */
  readonly versions: readonly LibraryVersion[];
  /** Null once it is withdrawn: the address stays, the content goes. */
  readonly content: LibraryContent | null;
  readonly withdrawal: LibraryWithdrawal | null;
  readonly confidence: Confidence;
  readonly tries: readonly LibraryTry[];
}

/** What a visitor asked the list for. */
export interface LibrarySearch {
  readonly words: string;
  readonly phase: SchoolPhase | null;
  readonly theme: string | null;
}

export interface LibraryPage {
  readonly search: LibrarySearch;
  readonly cards: readonly LibraryCard[];
  readonly total: number;
  /** Give it as `after` to have the next page; null on the last. */
  readonly next: string | null;
  readonly phases: readonly SchoolPhase[];
  readonly themes: readonly string[];
}

/** What every public page needs to know of the place where it is served. */
export interface PublicFrame {
  /** The address that people type, without a slash at its end. */
  readonly origin: string;
  readonly stylesheet: string;
}

/** What the web app builds for the server to call: whole documents, without script. */
export interface PublicPages {
  readonly stylesheet: string;
  renderList(page: LibraryPage, frame: PublicFrame): string;
  renderPractice(practice: LibraryPractice, frame: PublicFrame): string;
  renderMissing(frame: PublicFrame): string;
}

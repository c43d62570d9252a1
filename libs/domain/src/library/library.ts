import type { CardTexts } from './card-texts.js';
import type { FacetCounts } from './facets.js';
import type { IdeaStep } from './idea-path.js';
import type { LibraryLink, LibraryTry } from './library-try.js';
import type { LibrarySchool, LibrarySearch } from './search.js';
import type { Dials, GeneralContext, Term, TryEffort } from '../practices/index.js';
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
  /** 0 to 5, and the rest of the dials as they were counted last. */
  readonly confidence: number;
  readonly effort: TryEffort | null;
  readonly tries: number;
  /** How far the chosen school stands from where it comes from; null: no school chosen, or not comparable. */
  readonly apart: number | null;
}

export interface LibraryQuote {
  readonly words: string;
  /** A letter of this practice's own, or the school's name where it agreed to be named. */
  readonly speaker: string;
  /** The chain as the public may know it: who spoke, in what kind of school. */
  readonly chain: string;
  readonly prompt: string;
  readonly saidIn: Term;
}

export interface LibraryClaim {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly LibraryQuote[];
}

export interface LibraryVersion {
  readonly number: number;
  readonly publishedAt: Date;
  readonly changeNote: string;
}

/** What a version says. */
export interface LibraryContent extends CardTexts {
  readonly number: number;
  readonly publishedAt: Date;
  readonly from: GeneralContext;
  /** Entries of frameworks that it serves: outcomes, actions, KPIs. The path is the refs from the top down. */
  readonly serves: readonly { readonly framework: string; readonly path: string; readonly words: string }[];
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
  readonly dials: Dials;
  readonly tries: readonly LibraryTry[];
  readonly links: readonly LibraryLink[];
  /** How the idea went from term to term. */
  readonly path: readonly IdeaStep[];
}

export interface LibraryPage {
  readonly search: LibrarySearch;
  readonly cards: readonly LibraryCard[];
  readonly total: number;
  /** Give it as `after` to have the next page; null on the last. */
  readonly next: string | null;
  readonly facets: FacetCounts;
  /** Words that were looked for in place of those asked, because nothing says those. */
  readonly meant: readonly string[];
  readonly school: LibrarySchool | null;
}

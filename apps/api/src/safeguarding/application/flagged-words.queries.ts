import type { WordsId, WordsKind } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import type { FlagView, HiddenWordsReadingView } from '../flag-view.js';

/** Words with flags, and where they stand. */
export interface FlaggedWordsView {
  readonly id: string;
  readonly kind: WordsKind;
  /** What they are about, such as the practice's title. */
  readonly title: string;
  readonly address: string;
  readonly programmeName: string;
  readonly writtenAt: Date;
  readonly hiddenAt: Date | null;
  readonly areRemoved: boolean;
  /** Null while they are hidden; in lists of what is to be settled, and of all but tries, always. */
  readonly text: string | null;
  readonly flags: readonly FlagView[];
  readonly readings: readonly HiddenWordsReadingView[];
  readonly isOwn: boolean;
  /** They stand where the actor reads. */
  readonly viewerReads: boolean;
  readonly viewerCanSettle: boolean;
}

export abstract class FlaggedWordsQueries {
  /** What the actor is to decide on: what waits first, then what was kept hidden. Never a word of it. At most 200. */
  abstract toSettle(actor: SignedIn): Promise<FlaggedWordsView[]>;
  /** How many wait. */
  abstract countToSettle(actor: SignedIn): Promise<number>;
  /** Words that the actor may read, to be flagged, with the actor's own flags; null where there are none. */
  abstract find(actor: SignedIn, id: WordsId): Promise<FlaggedWordsView | null>;
}

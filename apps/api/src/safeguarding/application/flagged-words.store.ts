import type {
  OpenedFlaggedWords,
  StandingWords,
  WordsChange,
  WordsFlag,
  WordsId,
  WordsKind,
} from '@pathways/domain/safeguarding';
import type { GroupId, PersonId, RoomId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { WordsPlace } from './words-rights.js';

export interface HeldWords {
  readonly words: StandingWords;
  readonly place: WordsPlace;
  /** Null where no room hears of them. */
  readonly room: RoomId | null;
}

/** Which words: their kind, and the id of the row that holds them. */
export interface WhichWords {
  readonly kind: WordsKind;
  readonly id: WordsId;
}

/** Words outside of the talk and their flags, as the verbs load and keep them. */
export abstract class FlaggedWordsStore {
  /** The group on whose room or talk the right to read them hangs; null where there is none, or no such words. */
  abstract groupOf(work: Work, which: WhichWords): Promise<GroupId | null>;
  /** Locks the row that holds them. Null: there are none, or their author took them back. */
  abstract hold(work: Work, which: WhichWords): Promise<HeldWords | null>;
  /** Every flag that the words ever had, the oldest first. */
  abstract flagsOf(work: Work, which: WhichWords): Promise<WordsFlag[]>;
  /** Open flags of one person that took words out of sight. */
  abstract hidingBy(work: Work, person: PersonId): Promise<number>;
  /** False where the same person's same flag was added a moment ago. */
  abstract add(work: Work, flag: WordsFlag): Promise<boolean>;
  abstract settle(work: Work, flags: readonly WordsFlag[], because: string | null): Promise<void>;
  abstract change(work: Work, which: WhichWords, change: WordsChange): Promise<void>;
  abstract noteOpening(work: Work, which: WhichWords, note: Omit<OpenedFlaggedWords, 'text'>): Promise<void>;
  /** Whether the actor of this work has opened the words since they were last flagged. */
  abstract hasOpened(work: Work, which: WhichWords): Promise<boolean>;
  /** Words that were kept hidden before this moment and still stand in their row. */
  abstract keptSince(work: Work, before: Date): Promise<WhichWords[]>;
}

import type { RoomId } from '../shared/index.js';
import type { WordsId, WordsKind } from './flagged-words.js';

interface AboutWords {
  readonly sort: WordsKind;
  readonly words: WordsId;
  /** The room in which they stand; null where no room hears of them. */
  readonly room: RoomId | null;
}

export interface WordsFlagged extends AboutWords {
  readonly kind: 'WordsFlagged';
}

/** Words went out of sight, came back, or were removed for ever. */
export interface FlaggedWordsChanged extends AboutWords {
  readonly kind: 'FlaggedWordsChanged';
}

/** Flags were answered, taken back, or outlived by other words. */
export interface WordsFlagsSettled extends AboutWords {
  readonly kind: 'WordsFlagsSettled';
}

export interface FlaggedWordsOpened extends AboutWords {
  readonly kind: 'FlaggedWordsOpened';
}

export type FlaggedWordsEvent = WordsFlagged | FlaggedWordsChanged | WordsFlagsSettled | FlaggedWordsOpened;

import { accept, refuse, type Result } from '../shared/index.js';
import { isOpen, stillHides, type FlagId } from './flag.js';
import type { WordsFlag, WordsScene } from './flagged-words.js';
import type { FlagNotHeld } from './take-back-flag.js';

export interface WordsFlagTakenBack {
  readonly flag: WordsFlag;
  /** Nothing else keeps the words out of sight. */
  readonly shows: boolean;
}

/** A slip of the finger is undone by the finger: unless another flag holds them, the words are shown at once. */
export function takeBackWordsFlag(
  { words, rights, flags }: WordsScene,
  id: FlagId,
  at: Date,
): Result<WordsFlagTakenBack, FlagNotHeld> {
  const flag = flags.find(one => one.id === id && isOpen(one) && one.raisedBy === rights.person);
  if (!flag) return refuse({ kind: 'FlagNotHeld' });
  const others = flags.filter(one => one !== flag);
  return accept({
    flag: { ...flag, settledAt: at, outcome: 'taken back' },
    shows: flag.hides && words.hiddenAt !== null && !words.areRemoved && !stillHides(others),
  });
}

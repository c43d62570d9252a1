import { accept, refuse, type Result } from '../shared/index.js';
import { hidingFlagsAtMost } from './flag-contribution.js';
import { isOpen, type FlagClause, type FlagId } from './flag.js';
import type { WordsFlag, WordsScene } from './flagged-words.js';

export interface WordsFlagGiven {
  readonly id: FlagId;
  readonly clause: FlagClause;
  readonly at: Date;
  /** Open flags of the person that took words of this kind out of sight. */
  readonly hidingByPerson: number;
}

export type WordsFlagRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'NothingToFlag' } | { readonly kind: 'OwnWords' };

const judgedBefore = ({ words, flags }: WordsScene): boolean =>
  flags.some(
    ({ outcome, settledAt }) => outcome === 'shown' && settledAt !== null && settledAt >= words.writtenAt,
  );

/**
 * A pupil who can be identified is hidden first and asked about after, as in the talk and with the same two exceptions: what was
 * judged stays until it is judged again, and nobody holds more than five out of sight. Null: it is hidden, or was said before.
 */
export function raiseWordsFlag(
  scene: WordsScene,
  given: WordsFlagGiven,
): Result<WordsFlag | null, WordsFlagRefusal> {
  const { words, rights, flags } = scene;
  if (!rights.mayRead) return refuse({ kind: 'NotYours' });
  if (words.areRemoved) return refuse({ kind: 'NothingToFlag' });
  if (words.hiddenAt !== null) return accept(null);
  if (given.clause !== 'pupil' && rights.isOwn) return refuse({ kind: 'OwnWords' });
  const isRepeat = flags.some(
    flag => isOpen(flag) && flag.raisedBy === rights.person && flag.clause === given.clause,
  );
  if (isRepeat) return accept(null);
  return accept({
    id: given.id,
    kind: words.kind,
    words: words.id,
    clause: given.clause,
    hides: given.clause === 'pupil' && !judgedBefore(scene) && given.hidingByPerson < hidingFlagsAtMost,
    raisedBy: rights.person,
    raisedAt: given.at,
    settledAt: null,
    outcome: null,
  });
}

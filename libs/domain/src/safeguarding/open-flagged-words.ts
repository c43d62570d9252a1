import { accept, refuse, type Result, type Role } from '../shared/index.js';
import type { WordsScene } from './flagged-words.js';
import type { OpenRefusal } from './open-hidden-words.js';
import { reasonAtMost } from './settle-flags.js';

export interface OpenedFlaggedWords {
  readonly text: string;
  readonly role: Role;
  readonly because: string;
}

/** Opens hidden words once for whoever must decide on them, with a reason that is kept beside the flag. */
export function openFlaggedWords(
  { words, rights }: WordsScene,
  because: string,
): Result<OpenedFlaggedWords, OpenRefusal> {
  if (rights.settlesAs === null || rights.isOwn) return refuse({ kind: 'NotYours' });
  if (words.areRemoved) return refuse({ kind: 'WordsAreGone' });
  if (words.hiddenAt === null) return refuse({ kind: 'NothingHidden' });
  const reason = because.trim().slice(0, reasonAtMost);
  if (reason === '') return refuse({ kind: 'ReasonMissing' });
  return accept({ text: words.text, role: rights.settlesAs, because: reason });
}

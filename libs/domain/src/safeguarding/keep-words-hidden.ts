import { accept, refuse, type Result } from '../shared/index.js';
import { reasonAtMost } from './settle-flags.js';

/** What stands on a board, in minutes or in the directory, as far as keeping it out of sight asks. */
export interface HiddenScene {
  /** They look after these words: the group's facilitator, the programme's coordinators. */
  readonly maySettle: boolean;
  /** Their own school's: nobody decides alone that their own words are to be gone. */
  readonly isOwn: boolean;
  readonly isKept: boolean;
}

export type KeepHiddenRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'NothingToSettle' } | { readonly kind: 'ReasonMissing' };

/** Settles hidden words: they stay out of sight, and are removed when they were kept for 28 days. Answers the reason to keep. */
export function keepWordsHidden(scene: HiddenScene, given: string): Result<string, KeepHiddenRefusal> {
  if (!scene.maySettle || scene.isOwn) return refuse({ kind: 'NotYours' });
  if (scene.isKept) return refuse({ kind: 'NothingToSettle' });
  const because = given.trim().slice(0, reasonAtMost);
  return because === '' ? refuse({ kind: 'ReasonMissing' }) : accept(because);
}

import { documentOfText, type Contribution } from '../discussions/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { FlagScene } from './flag-contribution.js';
import { canSettleFlags } from './flag.policy.js';

/** Words that are kept hidden are kept this long, so that a mistake can be undone and a lead can ask for them. */
export const hiddenWordsKeptDays = 28;

export type RemoveRefusal = { readonly kind: 'NotYours' } | { readonly kind: 'SettleFirst' };

/** Blanks a contribution in every revision. What cannot be undone is done only to what was judged and kept hidden. */
export function removeWords(
  actor: SignedIn,
  { room, contribution, flags }: FlagScene,
  at: Date,
): Result<Contribution, RemoveRefusal> {
  if (!canSettleFlags(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  if (contribution.wordsRemovedAt !== null) return accept(contribution);
  const isKeptHidden = flags.some(flag => flag.outcome === 'kept hidden');
  if (contribution.hiddenAt === null || !isKeptHidden) return refuse({ kind: 'SettleFirst' });
  return accept(withoutWords(contribution, at));
}

export const withoutWords = (contribution: Contribution, at: Date): Contribution => ({
  ...contribution,
  body: '',
  document: documentOfText(''),
  wordsRemovedAt: at,
});

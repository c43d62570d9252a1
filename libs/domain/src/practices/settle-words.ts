import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { ClaimDraft } from './practice.js';
import { canDraftPractice, canSeeVersion } from './practice.policy.js';
import type { InHand } from './review.js';
import type { AnswerOnPlace, PlaceStanding } from './words-in-place.js';

/** Take the words that the school offered, or drop the quotation. */
export type SettleWords = 'take' | 'drop';

export type SettleWordsRefusal =
  { readonly kind: 'NotVisible' } | { readonly kind: 'NothingOffered' } | { readonly kind: 'NothingLeft' };

interface OfferedPlace {
  readonly place: PlaceStanding | null;
  /** Of the claim that quotes it, from 0. */
  readonly claim: number;
  readonly answer: AnswerOnPlace | null;
}

/**
 * The claims as they read afterwards. A claim that rests on nothing else goes with its quotation; where none would be left the
 * version has to be written anew.
 */
export function settleWords(
  actor: Actor,
  { practice, version }: InHand,
  {
    claims,
    offered,
    decision,
  }: { claims: readonly ClaimDraft[]; offered: OfferedPlace; decision: SettleWords },
): Result<readonly ClaimDraft[], SettleWordsRefusal> {
  const { place, claim: at, answer } = offered;
  if (!canSeeVersion(actor, practice, version) || !canDraftPractice(actor, practice.programme))
    return refuse({ kind: 'NotVisible' });
  if (!place || version.state !== 'approval') return refuse({ kind: 'NothingOffered' });
  const isOffered = place.isQuotable && answer?.answer === 'softer';
  const isKept = !place.isQuotable || answer?.answer === 'withheld';
  if (!isOffered && !(isKept && decision === 'drop')) return refuse({ kind: 'NothingOffered' });
  const changed = claims.flatMap((claim, index) => {
    if (index !== at) return [claim];
    const excerpts = claim.excerpts.flatMap(resting => {
      if (resting.excerpt !== place.excerpt) return [resting];
      return decision === 'take' ? [{ ...resting, agreedWords: answer?.offeredWords ?? null }] : [];
    });
    return excerpts.length > 0 ? [{ ...claim, excerpts }] : [];
  });
  return changed.length > 0 ? accept(changed) : refuse({ kind: 'NothingLeft' });
}

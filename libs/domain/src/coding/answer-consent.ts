import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { Consent, ConsentState } from './coding.js';
import { canAnswerConsent } from './coding.policy.js';

export type ConsentAnswer = 'give' | 'refuse' | 'withdraw';

export type AnswerConsentRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'WithdrawInstead' }
  | { readonly kind: 'NothingToWithdraw'; readonly state: ConsentState };

/** What the consent becomes; `changed` is false where it already was so, which is no fault. */
export interface AnsweredConsent {
  readonly state: ConsentState;
  readonly changed: boolean;
}

const outcomes: Readonly<Record<ConsentAnswer, Readonly<Record<ConsentState, ConsentState | null>>>> = {
  give: { asked: 'given', given: 'given', refused: 'given', withdrawn: 'given' },
  refuse: { asked: 'refused', given: null, refused: 'refused', withdrawn: 'withdrawn' },
  withdraw: { asked: null, given: 'withdrawn', refused: null, withdrawn: 'withdrawn' },
};

/**
 * The school answers about its own words. It may change a no into a yes at any time; a yes is taken back by
 * withdrawing, which is told apart from a refusal because the words may have been public meanwhile.
 */
export function answerConsent(
  actor: Actor,
  consent: Consent,
  answer: ConsentAnswer,
): Result<AnsweredConsent, AnswerConsentRefusal> {
  if (!canAnswerConsent(actor, consent.urn)) return refuse({ kind: 'NotVisible' });
  const state = outcomes[answer][consent.state];
  if (state !== null) return accept({ state, changed: state !== consent.state });
  return answer === 'refuse'
    ? refuse({ kind: 'WithdrawInstead' })
    : refuse({ kind: 'NothingToWithdraw', state: consent.state });
}

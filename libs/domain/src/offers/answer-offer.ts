import { accept, refuse, type GroupId, type Result } from '../shared/index.js';
import type { PlaceOffer, PlanToOffer, SchoolsAnswer } from './offer.js';

/** What decides whether a school may still answer. */
export interface OfferToAnswer {
  readonly offer: PlaceOffer;
  readonly plan: Pick<PlanToOffer, 'status'>;
  /** The group that this school's place became; null until release. */
  readonly releasedAs: GroupId | null;
  /** The school was offered another place since. */
  readonly isReplaced: boolean;
}

export type AnswerOfferRefusal =
  | { readonly kind: 'OfferTakenBack' }
  | { readonly kind: 'OfferReplaced' }
  | { readonly kind: 'PlanAbandoned' }
  | { readonly kind: 'GroupReleased'; readonly group: GroupId }
  | { readonly kind: 'ReasonMissing'; readonly answer: SchoolsAnswer };

/** Words that explain an answer: at most so many characters. */
export const becauseAtMost = 600;

/**
 * A school accepts, declines with a reason, or asks for a change and says which. It may change its mind until the group
 * is released; a day to answer by is a wish and closes nothing.
 */
export function answerOffer(
  { offer, plan, releasedAs, isReplaced }: OfferToAnswer,
  given: { readonly answer: SchoolsAnswer; readonly because: string },
): Result<{ readonly answer: SchoolsAnswer; readonly because: string | null }, AnswerOfferRefusal> {
  if (offer.answer === 'taken back') return refuse({ kind: 'OfferTakenBack' });
  if (releasedAs !== null) return refuse({ kind: 'GroupReleased', group: releasedAs });
  if (plan.status === 'abandoned') return refuse({ kind: 'PlanAbandoned' });
  if (isReplaced) return refuse({ kind: 'OfferReplaced' });
  const because = given.because.trim();
  if (given.answer !== 'accepted' && because === '')
    return refuse({ kind: 'ReasonMissing', answer: given.answer });
  return accept({ answer: given.answer, because: because === '' ? null : because });
}

/** Whether the page of an offer still asks for an answer. */
export const isAnswerable = (facts: OfferToAnswer): boolean =>
  answerOffer(facts, { answer: 'accepted', because: '' }).ok;

import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { OfferToAnswer } from './answer-offer.js';
import type { PlaceOffer, PlanToOffer } from './offer.js';
import { canOfferPlaces } from './offer.policy.js';

export type TakeBackRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'AlreadyTakenBack' }
  | { readonly kind: 'AlreadyReleased' };

/** The place is no longer offered, whatever the school said; the school is told in a mail that says no more than that. */
export function takeBackOffer(
  actor: Actor,
  { offer, plan, releasedAs }: Omit<OfferToAnswer, 'plan'> & { readonly plan: PlanToOffer },
): Result<PlaceOffer, TakeBackRefusal> {
  if (!canOfferPlaces(actor, plan.programme)) return refuse({ kind: 'NotYours' });
  if (releasedAs !== null) return refuse({ kind: 'AlreadyReleased' });
  return offer.answer === 'taken back' ? refuse({ kind: 'AlreadyTakenBack' }) : accept(offer);
}

import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { PlaceOffer, PlanToOffer } from './offer.js';
import { canOfferPlaces } from './offer.policy.js';
import { whyOver, type PlanOver } from './open-plan.js';

/** A school is not written to twice within so many hours. */
export const hoursBetweenReminders = 24;

export type RemindRefusal =
  | { readonly kind: 'NotYours' }
  | PlanOver
  | { readonly kind: 'NobodyWaits' }
  | { readonly kind: 'RemindedLately'; readonly hours: number };

/** Those of the offers whose schools have not answered and were not written to today. */
export function remindSchools(
  actor: Actor,
  plan: PlanToOffer,
  offers: readonly PlaceOffer[],
  now: Date,
): Result<readonly PlaceOffer[], RemindRefusal> {
  if (!canOfferPlaces(actor, plan.programme)) return refuse({ kind: 'NotYours' });
  const over = whyOver(plan);
  if (over) return refuse(over);
  const waiting = offers.filter(({ answer }) => answer === 'waiting');
  if (waiting.length === 0) return refuse({ kind: 'NobodyWaits' });
  const since = now.getTime() - hoursBetweenReminders * 3_600_000;
  const due = waiting.filter(({ sentAt, remindedAt }) => (remindedAt ?? sentAt).getTime() <= since);
  return due.length > 0 ? accept(due) : refuse({ kind: 'RemindedLately', hours: hoursBetweenReminders });
}

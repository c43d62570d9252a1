import type { GroupId } from '../shared/index.js';
import type { OfferId } from './offer.js';
import type { PlanId } from '../plans/index.js';

export interface PlaceOffered {
  readonly kind: 'PlaceOffered';
  readonly plan: PlanId;
  readonly offer: OfferId;
}

export interface SchoolReminded {
  readonly kind: 'SchoolReminded';
  readonly plan: PlanId;
  readonly offer: OfferId;
}

export interface OfferAnswered {
  readonly kind: 'OfferAnswered';
  readonly plan: PlanId;
  readonly offer: OfferId;
}

export interface OfferTakenBack {
  readonly kind: 'OfferTakenBack';
  readonly plan: PlanId;
  readonly offer: OfferId;
}

/** Some or all groups of a plan became groups with rooms. */
export interface PlanReleased {
  readonly kind: 'PlanReleased';
  readonly plan: PlanId;
}

/** The schools of this group may now be told who the others are. */
export interface PlacesConfirmed {
  readonly kind: 'PlacesConfirmed';
  readonly plan: PlanId;
  readonly group: GroupId;
}

export type OfferEvent =
  PlaceOffered | SchoolReminded | OfferAnswered | OfferTakenBack | PlanReleased | PlacesConfirmed;

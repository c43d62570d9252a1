import type { OfferEvent } from '@pathways/domain/offers';
import { roomOfPlan } from '@pathways/domain/plans';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** Coordinators who have the plan open hear every answer; schools hear by mail, and of nobody but themselves. */
export const offerAnnouncements: AnnouncementsOf<OfferEvent> = {
  PlaceOffered: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  SchoolReminded: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  OfferAnswered: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  OfferTakenBack: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  PlanReleased: ({ plan }) => ({ room: roomOfPlan(plan), subject: plan }),
  PlacesConfirmed: () => null,
};

import type { OfferEvent, PlanId } from '@pathways/domain/offers';
import type { RoomId } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

const roomOfPlan = (plan: PlanId): RoomId => plan as string as RoomId;

/** Coordinators who have the plan open hear every answer; schools hear by mail, and of nobody but themselves. */
export const offerAnnouncements: AnnouncementsOf<OfferEvent> = {
  PlaceOffered: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  SchoolReminded: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  OfferAnswered: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  OfferTakenBack: ({ plan, offer }) => ({ room: roomOfPlan(plan), subject: offer }),
  PlanReleased: ({ plan }) => ({ room: roomOfPlan(plan), subject: plan }),
  PlacesConfirmed: () => null,
};

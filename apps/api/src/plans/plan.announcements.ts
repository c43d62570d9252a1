import { roomOfPlan, type PlanEvent } from '@pathways/domain/plans';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** Only coordinators hear a plan's room: schools learn of a group when it is offered or released. */
export const planAnnouncements: AnnouncementsOf<PlanEvent> = {
  PlanStarted: ({ plan }) => ({ room: roomOfPlan(plan), subject: plan }),
  PlanChanged: ({ plan }) => ({ room: roomOfPlan(plan), subject: plan }),
};

import type { CycleEvent } from '@pathways/domain/cycles';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears of a cycle's set-up; who was asked and what they said is between them and the coordinators. */
export const cycleAnnouncements: AnnouncementsOf<CycleEvent> = {
  CycleEdited: () => null,
  CycleEnded: () => null,
  CycleReopened: () => null,
  SchoolInvited: () => null,
  SchoolAnswered: () => null,
};

import type { PracticeEvent } from '@pathways/domain/practices';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** Drafts and reviews are heard in no group's room; what is published, everybody reads. */
export const practiceAnnouncements: AnnouncementsOf<PracticeEvent> = {
  PracticeDrafted: () => null,
  PracticeSentToReview: () => null,
  PracticeReturned: () => null,
  PracticePublished: () => null,
  PracticeWithdrawn: () => null,
  TryLogged: () => null,
};

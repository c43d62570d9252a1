import type { ExpertiseEvent } from '@pathways/domain/expertise';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears of the directory; the bell of the other school does. */
export const expertiseAnnouncements: AnnouncementsOf<ExpertiseEvent> = {
  ExpertiseListed: () => null,
  ExpertiseEnded: () => null,
  ExpertiseSettled: () => null,
  HelpSought: () => null,
  HelpAnswered: () => null,
  HelpCredited: () => null,
};

import type { SchoolEvent } from '@pathways/domain/schools';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears of the register; subscribers that check the rules of groups do. */
export const schoolAnnouncements: AnnouncementsOf<SchoolEvent> = {
  FileImported: () => null,
  SchoolsMoved: () => null,
};

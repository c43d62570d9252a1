import type { LikenessEvent } from '@pathways/domain/likeness';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears these: a programme has no room of its own. */
export const likenessAnnouncements: AnnouncementsOf<LikenessEvent> = {
  ProfileKept: () => null,
};

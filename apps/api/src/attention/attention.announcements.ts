import type { AttentionEvent } from '@pathways/domain/attention';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** What reaches a person is heard in no room: it is between the product and them. */
export const attentionAnnouncements: AnnouncementsOf<AttentionEvent> = {
  NoticesMade: () => null,
  NoticesCleared: () => null,
};

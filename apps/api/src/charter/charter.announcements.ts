import type { CharterEvent } from '@pathways/domain/charter';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** The room hears of its charter, and puts out whomever a new one keeps away. */
export const charterAnnouncements: AnnouncementsOf<CharterEvent> = {
  CharterChangeProposed: ({ group, change }) => ({ room: roomOf(group), subject: change }),
  CharterAccepted: ({ group }) => ({ room: roomOf(group), subject: group }),
  CharterAdopted: ({ group, change }) => ({ room: roomOf(group), subject: change }),
  CharterChangeGivenUp: ({ group, change }) => ({ room: roomOf(group), subject: change }),
};

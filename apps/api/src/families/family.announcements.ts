import type { FamilyEvent } from '@pathways/domain/families';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** The family hears which trios make it up. The trio's own room is not disturbed. */
export const familyAnnouncements: AnnouncementsOf<FamilyEvent> = {
  TrioLinked: ({ family, trio }) => ({ room: roomOf(family), subject: trio }),
  TrioUnlinked: ({ family, trio }) => ({ room: roomOf(family), subject: trio }),
};

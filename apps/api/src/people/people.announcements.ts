import type { PeopleEvent } from '@pathways/domain/people';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears of people's rights; subscribers do. */
export const peopleAnnouncements: AnnouncementsOf<PeopleEvent> = {
  PersonEntered: () => null,
  RoleGranted: () => null,
  RoleEnded: () => null,
  SchoolLeftToOnePerson: () => null,
  SchoolHandedOver: () => null,
  SessionsEnded: () => null,
};

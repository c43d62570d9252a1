import { roomOf } from '@pathways/domain/shared';
import type { UpkeepEvent } from '@pathways/domain/upkeep';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** A room hears that its members changed, and puts out whoever left. Tasks are the coordinators' own. */
export const upkeepAnnouncements: AnnouncementsOf<UpkeepEvent> = {
  TaskRaised: () => null,
  TaskSettled: () => null,
  MembersChanged: ({ group }) => ({ room: roomOf(group), subject: group }),
};

import type { GroupEvent } from '@pathways/domain/groups';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** The room hears who came in. Who was asked and who declined is between them and the coordinator. */
export const groupAnnouncements: AnnouncementsOf<GroupEvent> = {
  GroupReleased: ({ group }) => ({ room: roomOf(group), subject: group }),
  SchoolJoined: ({ group }) => ({ room: roomOf(group), subject: group }),
  PersonInvited: () => null,
  InvitationAccepted: ({ group, person }) => ({ room: roomOf(group), subject: person }),
  InvitationDeclined: () => null,
};

import type { GuestEvent } from '@pathways/domain/guests';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

const about = ({ group, guest }: GuestEvent) => ({ room: roomOf(group), subject: guest });

/** The room hears who was asked in, who came and who left; hearing it, it asks again who may listen. */
export const guestAnnouncements: AnnouncementsOf<GuestEvent> = {
  GuestInvited: about,
  GuestJoined: about,
  GuestLeft: about,
};

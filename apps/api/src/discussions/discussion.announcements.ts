import type { DiscussionEvent } from '@pathways/domain/discussions';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** All talk is heard in the group's own room, and nowhere else. */
export const discussionAnnouncements: AnnouncementsOf<DiscussionEvent> = {
  DiscussionOpened: event => ({ room: roomOf(event.groupId), subject: event.discussionId }),
  ContributionPosted: event => ({ room: roomOf(event.groupId), subject: event.contributionId }),
  ContributionEdited: event => ({ room: roomOf(event.groupId), subject: event.contributionId }),
  ContributionDeleted: event => ({ room: roomOf(event.groupId), subject: event.contributionId }),
  ResearchConsentChanged: event => ({ room: roomOf(event.groupId), subject: event.contributionId }),
  RoundClosed: event => ({ room: roomOf(event.groupId), subject: event.discussionId }),
  ResearcherEntered: event => ({ room: roomOf(event.groupId), subject: event.personId }),
};

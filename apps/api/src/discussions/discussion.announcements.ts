import type { DiscussionEvent } from '@pathways/domain/discussions';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** All talk is heard in the group's own room, and nowhere else. What one reads is nobody else's to hear. */
export const discussionAnnouncements: AnnouncementsOf<DiscussionEvent> = {
  DiscussionOpened: event => ({ room: roomOf(event.group), subject: event.discussion }),
  ContributionPosted: event => ({ room: roomOf(event.group), subject: event.contribution }),
  ContributionEdited: event => ({ room: roomOf(event.group), subject: event.contribution }),
  ContributionDeleted: event => ({ room: roomOf(event.group), subject: event.contribution }),
  ContributionMoved: event => ({ room: roomOf(event.group), subject: event.contribution }),
  ContributionsRead: () => null,
  OutcomeEdited: event => ({ room: roomOf(event.group), subject: event.discussion }),
  ReactionChanged: event => ({ room: roomOf(event.group), subject: event.contribution }),
  ResearchConsentChanged: event => ({ room: roomOf(event.group), subject: event.contribution }),
  RoundClosed: event => ({ room: roomOf(event.group), subject: event.discussion }),
  ResearcherEntered: event => ({ room: roomOf(event.group), subject: event.person }),
  WriteFirstChanged: event => ({ room: roomOf(event.group), subject: event.discussion }),
};

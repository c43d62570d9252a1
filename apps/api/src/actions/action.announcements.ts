import type { ActionEvent } from '@pathways/domain/actions';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

export const actionAnnouncements: AnnouncementsOf<ActionEvent> = {
  ActionReturned: event => ({ room: roomOf(event.group), subject: event.action }),
  ActionsTakenOver: event => ({ room: roomOf(event.group), subject: event.action }),
  IdeaMoved: event => ({ room: roomOf(event.group), subject: event.idea }),
  EvidenceGiven: event => ({ room: roomOf(event.group), subject: event.cycle }),
  BoardWordsSettled: event => ({ room: roomOf(event.group), subject: event.about }),
};

import type { CodingEvent } from '@pathways/domain/coding';
import { roomOf, type GroupId } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

const inRoom = ({ group }: { group: GroupId }, subject: string) => ({ room: roomOf(group), subject });

/** Members hear at once who reads, marks and asks for their words. */
export const codingAnnouncements: AnnouncementsOf<CodingEvent> = {
  ExcerptMarked: event => inRoom(event, event.contribution),
  PassageCoded: event => inRoom(event, event.excerpt),
  CodingRemoved: event => inRoom(event, event.excerpt),
  PassageConfirmed: event => inRoom(event, event.excerpt),
  CodeAdded: () => null,
  CodeChanged: () => null,
  CodingCounted: () => null,
  CodingConfirmed: () => null,
  MemoWritten: () => null,
  MemoRevised: () => null,
  MemoRemoved: () => null,
  RoomOpenedForCoding: event => inRoom(event, event.researcher),
  ConsentAsked: event => inRoom(event, event.excerpt),
  // A reminder is for the school's own people.
  ConsentReminded: () => null,
  ConsentGiven: event => inRoom(event, event.excerpt),
  ConsentRefused: event => inRoom(event, event.excerpt),
  ConsentWithdrawn: event => inRoom(event, event.excerpt),
};

import type { MeetingEvent } from '@pathways/domain/meetings';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

const inRoom = ({ group, meeting }: MeetingEvent) => ({ room: roomOf(group), subject: meeting });

/** The group's room hears of its meetings; the words of their minutes are read where they stand. */
export const meetingAnnouncements: AnnouncementsOf<MeetingEvent> = {
  MeetingProposed: inRoom,
  SlotsAnswered: inRoom,
  MeetingSettled: inRoom,
  MeetingMoved: inRoom,
  MeetingCancelled: inRoom,
  MeetingToldOf: inRoom,
  ClockTurned: inRoom,
  MinutesWritten: inRoom,
  MinutesHidden: inRoom,
  VisitNoted: inRoom,
  // The clock brought it about, and nothing changed in the room.
  MeetingNear: () => null,
  MeetingPassed: () => null,
};

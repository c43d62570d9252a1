import {
  endOf,
  isVisit,
  type MeetingId,
  type MeetingKind,
  type MeetingState,
} from '@pathways/domain/meetings';
import type { GroupId } from '@pathways/domain/shared';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';

/** What of a meeting goes into calendars: who, when and where. What it is about and what was said stay in the room. */
export interface CalendarMeeting {
  readonly id: MeetingId;
  readonly group: GroupId;
  readonly groupName: string;
  readonly kind: MeetingKind;
  readonly hostName: string | null;
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly length: number;
  readonly place: string;
  readonly videoLink: string | null;
  readonly sequence: number;
}

/** Who writes calendars: the host of the installation, the address that mails come from, and the moment. */
export interface CalendarDesk {
  readonly host: string;
  readonly from: string;
  readonly now: Date;
  readonly addressOf: (meeting: CalendarMeeting) => string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const summaryOf = ({ kind, groupName, hostName }: CalendarMeeting): string =>
  isVisit(kind)
    ? `${groupName}: ${kind}${hostName ? ` at ${hostName}` : ''}`
    : `${groupName}: ${capitalised(kind)}`;

/** Moments are written in UTC, which every program turns into its own clock, in summer time too (RFC 5545, 3.3.5). */
function eventOf(meeting: CalendarMeeting, desk: CalendarDesk): ICalEventData {
  const url = desk.addressOf(meeting);
  const { videoLink, place } = meeting;
  return {
    id: `meeting-${meeting.id}@${desk.host}`,
    start: meeting.startsAt,
    end: endOf(meeting),
    stamp: desk.now,
    sequence: meeting.sequence,
    summary: summaryOf(meeting),
    location: place || videoLink,
    url,
    description: [videoLink && `Join: ${videoLink}`, `Agenda and minutes: ${url}`].filter(Boolean).join('\n'),
    status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

const organizerOf = (from: string) => {
  const [, name, email] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? [];
  return { name: name?.replaceAll('"', '') || 'Pathways', email: email ?? from };
};

/** What an invitation, an update or a cancellation carries. The same UID with a higher sequence replaces what was sent. */
export function calendarMail(
  meeting: CalendarMeeting,
  to: { readonly name: string; readonly email: string },
  desk: CalendarDesk,
): { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } {
  const method = meeting.state === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ method, prodId: '//Pathways//Meetings//EN' });
  calendar.createEvent({
    ...eventOf(meeting, desk),
    organizer: organizerOf(desk.from),
    attendees: [
      {
        ...to,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        // The poll has asked already, and replies to this address would be read by nobody.
        rsvp: false,
      },
    ],
  });
  return { method: method === ICalCalendarMethod.CANCEL ? 'CANCEL' : 'REQUEST', text: calendar.toString() };
}

/** All meetings of one person, for a program that asks for them again and again. */
export function wholeCalendar(meetings: readonly CalendarMeeting[], desk: CalendarDesk): string {
  const calendar = ical({
    name: 'Pathways meetings',
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Pathways//Meetings//EN',
    ttl: 3600,
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, desk));
  return calendar.toString();
}

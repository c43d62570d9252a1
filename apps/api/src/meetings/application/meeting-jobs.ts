import { jobKind } from '../../platform/jobs/jobs.js';

/** A quarter of an hour is near enough for what is told on the day before and the day after. */
export const lookAtMeetings = jobKind('meetings.look', 3);

/** Which mail to whom: what it says is made when it is sent. */
export type MeetingMailJob = Readonly<Record<'meeting' | 'person', string>>;

export const tellCalendarJob = jobKind<MeetingMailJob>('meetings.calendar');
export const askWhetherMetJob = jobKind<MeetingMailJob>('meetings.ask');

import { Module } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import type { PersonId } from '@pathways/domain/shared';
import { LettersModule } from '../letters/letters.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { AnswerSlotsHandler } from './application/answer-slots.handler.js';
import { ArrangeMeetingHandler } from './application/arrange-meeting.handler.js';
import { ForgetMinutesHandler } from './application/forget-minutes.handler.js';
import { MeetingDesk } from './application/calendar-desk.js';
import { CalendarLinkHandler } from './application/calendar-link.handler.js';
import { CalendarLinkStore, CalendarQueries, MeetingWatch } from './application/calendar.queries.js';
import { MeetingDoor } from './application/meeting-door.js';
import { askWhetherMetJob, lookAtMeetings, tellCalendarJob } from './application/meeting-jobs.js';
import { MeetingMailPlan } from './application/meeting-mail-plan.js';
import { MeetingQueries } from './application/meeting.queries.js';
import { ClockStore, MeetingStore, MinutesStore } from './application/meeting.store.js';
import { MinutesSearchQueries } from './application/minutes-search.queries.js';
import { MetLinks } from './application/met-links.js';
import { ProposeMeetingHandler } from './application/propose-meeting.handler.js';
import { SendMeetingMailHandler } from './application/send-meeting-mail.handler.js';
import { SettleMinutesHandler } from './application/settle-minutes.handler.js';
import { TellWhetherMetHandler } from './application/tell-whether-met.handler.js';
import { TurnClockHandler } from './application/turn-clock.handler.js';
import { WatchMeetingsHandler } from './application/watch-meetings.handler.js';
import { WriteMinutesHandler } from './application/write-minutes.handler.js';
import { WriteVisitNoteHandler } from './application/write-visit-note.handler.js';
import { AnswerSlotsMutation } from './graphql/answer-slots.mutation.js';
import { ArrangeMeetingMutation } from './graphql/arrange-meeting.mutation.js';
import { CalendarLinkResolver } from './graphql/calendar-link.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { MinutesSearchResolver } from './graphql/minutes-search.resolver.js';
import { MinutesMutation } from './graphql/minutes.mutation.js';
import { ProposeMeetingMutation } from './graphql/propose-meeting.mutation.js';
import { TellWhetherMetMutation } from './graphql/tell-whether-met.mutation.js';
import { TurnClockMutation } from './graphql/turn-clock.mutation.js';
import { CalendarController } from './http/calendar.controller.js';
import { MetController } from './http/met.controller.js';
import { MinutesController } from './http/minutes.controller.js';
import { meetingAnnouncements } from './meeting.announcements.js';
import { MeetingSubscribers } from './meeting.subscribers.js';
import { SqlCalendarLinkStore, SqlCalendarQueries, SqlMeetingWatch } from './persistence/sql-calendars.js';
import { SqlClockStore } from './persistence/sql-clock.store.js';
import { SqlMeetingQueries } from './persistence/sql-meeting.queries.js';
import { SqlMeetingStore } from './persistence/sql-meeting.store.js';
import { SqlMinutesSearchQueries } from './persistence/sql-minutes-search.queries.js';
import { SqlMinutesStore } from './persistence/sql-minutes.store.js';

const verbs = [
  AnswerSlotsHandler,
  ArrangeMeetingHandler,
  CalendarLinkHandler,
  ProposeMeetingHandler,
  SendMeetingMailHandler,
  SettleMinutesHandler,
  TellWhetherMetHandler,
  TurnClockHandler,
  WatchMeetingsHandler,
  WriteMinutesHandler,
  WriteVisitNoteHandler,
];

const fields = [
  AnswerSlotsMutation,
  ArrangeMeetingMutation,
  CalendarLinkResolver,
  MeetingResolver,
  MinutesMutation,
  MinutesSearchResolver,
  ProposeMeetingMutation,
  TellWhetherMetMutation,
  TurnClockMutation,
];

@Module({
  imports: [LettersModule],
  controllers: [CalendarController, MetController, MinutesController],
  providers: [
    ...verbs,
    ...fields,
    ForgetMinutesHandler,
    MeetingDesk,
    MeetingDoor,
    MeetingMailPlan,
    MeetingSubscribers,
    MetLinks,
    { provide: CalendarLinkStore, useClass: SqlCalendarLinkStore },
    { provide: CalendarQueries, useClass: SqlCalendarQueries },
    { provide: ClockStore, useClass: SqlClockStore },
    { provide: MeetingQueries, useClass: SqlMeetingQueries },
    { provide: MeetingStore, useClass: SqlMeetingStore },
    { provide: MeetingWatch, useClass: SqlMeetingWatch },
    { provide: MinutesSearchQueries, useClass: SqlMinutesSearchQueries },
    { provide: MinutesStore, useClass: SqlMinutesStore },
  ],
  exports: [MeetingQueries],
})
export class MeetingsModule {
  constructor(
    announcements: AnnouncementBook,
    jobs: JobBook,
    watch: WatchMeetingsHandler,
    mails: SendMeetingMailHandler,
  ) {
    announcements.enter(meetingAnnouncements);
    jobs.each(15, lookAtMeetings, () => watch.handle());
    const wanted = ({ meeting, person }: Readonly<Record<'meeting' | 'person', string>>) => ({
      meeting: meeting as MeetingId,
      person: person as PersonId,
    });
    jobs.enter(tellCalendarJob, job => mails.calendar(wanted(job)));
    jobs.enter(askWhetherMetJob, job => mails.whetherMet(wanted(job)));
  }
}

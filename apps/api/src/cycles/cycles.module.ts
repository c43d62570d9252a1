import { Module } from '@nestjs/common';
import type { SchoolInvited } from '@pathways/domain/cycles';
import { LettersModule } from '../letters/letters.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AnswerForSchoolHandler } from './application/answer-for-school.handler.js';
import { CopyCyclesHandler } from './application/copy-cycles.handler.js';
import { CycleInvitationStore } from './application/cycle-invitation.store.js';
import { AskedSchoolQueries } from './application/cycle-invitation.views.js';
import { CycleTokens } from './application/cycle-tokens.js';
import { CycleQueries } from './application/cycle.queries.js';
import { CycleStore } from './application/cycle.store.js';
import { EditCycleHandler } from './application/edit-cycle.handler.js';
import { EndCycleHandler } from './application/end-cycle.handler.js';
import { InviteSchoolsHandler } from './application/invite-schools.handler.js';
import { MailSchoolHandler } from './application/mail-school.handler.js';
import { lookForReminders, RemindSchoolsHandler } from './application/remind-schools.handler.js';
import { ReopenCycleHandler } from './application/reopen-cycle.handler.js';
import { SendAgainHandler } from './application/send-again.handler.js';
import { cycleAnnouncements } from './cycle.announcements.js';
import { AnswerForSchoolMutation } from './graphql/answer-for-school.mutation.js';
import { CopyCyclesMutation } from './graphql/copy-cycles.mutation.js';
import { CycleResolver } from './graphql/cycle.resolver.js';
import { EditCycleMutation } from './graphql/edit-cycle.mutation.js';
import { EndCycleMutation } from './graphql/end-cycle.mutation.js';
import { InviteSchoolsMutation } from './graphql/invite-schools.mutation.js';
import { ReopenCycleMutation } from './graphql/reopen-cycle.mutation.js';
import { SendAgainMutation } from './graphql/send-again.mutation.js';
import { SqlAskedSchoolQueries } from './persistence/sql-asked-school.queries.js';
import { SqlCycleInvitationStore } from './persistence/sql-cycle-invitation.store.js';
import { SqlCycleQueries } from './persistence/sql-cycle.queries.js';
import { SqlCycleStore } from './persistence/sql-cycle.store.js';

const verbs = [
  AnswerForSchoolHandler,
  CopyCyclesHandler,
  EditCycleHandler,
  EndCycleHandler,
  InviteSchoolsHandler,
  MailSchoolHandler,
  RemindSchoolsHandler,
  ReopenCycleHandler,
  SendAgainHandler,
];

const doors = [
  AnswerForSchoolMutation,
  CopyCyclesMutation,
  CycleResolver,
  EditCycleMutation,
  EndCycleMutation,
  InviteSchoolsMutation,
  ReopenCycleMutation,
  SendAgainMutation,
];

@Module({
  imports: [LettersModule],
  providers: [
    ...verbs,
    ...doors,
    CycleTokens,
    { provide: AskedSchoolQueries, useClass: SqlAskedSchoolQueries },
    { provide: CycleInvitationStore, useClass: SqlCycleInvitationStore },
    { provide: CycleQueries, useClass: SqlCycleQueries },
    { provide: CycleStore, useClass: SqlCycleStore },
  ],
})
export class CyclesModule {
  constructor(
    book: AnnouncementBook,
    jobs: JobBook,
    subscribers: OutboxSubscribers,
    mails: MailSchoolHandler,
    reminders: RemindSchoolsHandler,
  ) {
    book.enter(cycleAnnouncements);
    subscribers.on<SchoolInvited>('SchoolInvited', 'cycle invitation mail', ({ event }) =>
      mails.handle(event),
    );
    jobs.each(30, lookForReminders, () => reminders.handle());
  }
}

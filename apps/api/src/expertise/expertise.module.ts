import { Module } from '@nestjs/common';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AnswerHelpHandler } from './application/answer-help.handler.js';
import { ExpertiseQueries } from './application/expertise.queries.js';
import { ExpertiseStore } from './application/expertise.store.js';
import { ForgetExpertiseHandler } from './application/forget-expertise.handler.js';
import { ListExpertiseHandler } from './application/list-expertise.handler.js';
import { SeekHelpHandler } from './application/seek-help.handler.js';
import { SettleExpertiseHandler } from './application/settle-expertise.handler.js';
import { expertiseAnnouncements } from './expertise.announcements.js';
import { AnswerHelpMutation } from './graphql/answer-help.mutation.js';
import { CreditHelpMutation } from './graphql/credit-help.mutation.js';
import { EndExpertiseMutation } from './graphql/end-expertise.mutation.js';
import { ExpertiseResolver } from './graphql/expertise.resolver.js';
import { ListExpertiseMutation } from './graphql/list-expertise.mutation.js';
import { SeekHelpMutation } from './graphql/seek-help.mutation.js';
import { SettleExpertiseMutation } from './graphql/settle-expertise.mutation.js';
import { SqlExpertiseQueries } from './persistence/sql-expertise.queries.js';
import { SqlExpertiseStore } from './persistence/sql-expertise.store.js';

@Module({
  providers: [
    ForgetExpertiseHandler,
    ListExpertiseHandler,
    SeekHelpHandler,
    SettleExpertiseHandler,
    AnswerHelpHandler,
    ExpertiseResolver,
    ListExpertiseMutation,
    EndExpertiseMutation,
    SeekHelpMutation,
    SettleExpertiseMutation,
    AnswerHelpMutation,
    CreditHelpMutation,
    { provide: ExpertiseQueries, useClass: SqlExpertiseQueries },
    { provide: ExpertiseStore, useClass: SqlExpertiseStore },
  ],
})
export class ExpertiseModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, forget: ForgetExpertiseHandler) {
    book.enter(expertiseAnnouncements);
    subscribers.on<KeptWordsDue>('KeptWordsDue', 'expertise: entries that were kept hidden', ({ event }) =>
      forget.run(event),
    );
  }
}

import { Module } from '@nestjs/common';
import type { ConsentWithdrawn } from '@pathways/domain/coding';
import { CodingModule } from '../coding/coding.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { DraftPracticeHandler } from './application/draft-practice.handler.js';
import { LogTryHandler } from './application/log-try.handler.js';
import { LostQuoteLetters, LostQuoteMail } from './application/lost-quote-mail.js';
import { PracticeQueries } from './application/practice.queries.js';
import { PracticeStore } from './application/practice.store.js';
import { PublishPracticeHandler } from './application/publish-practice.handler.js';
import { ReturnToDraftHandler } from './application/return-to-draft.handler.js';
import { SaveDraftHandler } from './application/save-draft.handler.js';
import { SendToReviewHandler } from './application/send-to-review.handler.js';
import { StartVersionHandler } from './application/start-version.handler.js';
import { TryStore } from './application/try.store.js';
import { VersionStore } from './application/version.store.js';
import { WithdrawPracticeHandler } from './application/withdraw-practice.handler.js';
import { DraftPracticeMutation } from './graphql/draft-practice.mutation.js';
import { LogTryMutation } from './graphql/log-try.mutation.js';
import { PracticeResolver } from './graphql/practice.resolver.js';
import { PublishPracticeMutation } from './graphql/publish-practice.mutation.js';
import { ReturnPracticeMutation } from './graphql/return-practice.mutation.js';
import { SavePracticeMutation } from './graphql/save-practice.mutation.js';
import { SendPracticeToReviewMutation } from './graphql/send-practice-to-review.mutation.js';
import { StartPracticeVersionMutation } from './graphql/start-practice-version.mutation.js';
import { WithdrawPracticeMutation } from './graphql/withdraw-practice.mutation.js';
import { SqlLostQuoteLetters } from './persistence/sql-lost-quote-letters.js';
import { SqlPracticeQueries } from './persistence/sql-practice.queries.js';
import { TypeormPracticeStore } from './persistence/typeorm-practice.store.js';
import { TypeormTryStore } from './persistence/typeorm-try.store.js';
import { TypeormVersionStore } from './persistence/typeorm-version.store.js';
import { practiceAnnouncements } from './practice.announcements.js';

const verbs = [
  DraftPracticeHandler,
  DraftPracticeMutation,
  LogTryHandler,
  LogTryMutation,
  PublishPracticeHandler,
  PublishPracticeMutation,
  ReturnPracticeMutation,
  ReturnToDraftHandler,
  SaveDraftHandler,
  SavePracticeMutation,
  SendPracticeToReviewMutation,
  SendToReviewHandler,
  StartPracticeVersionMutation,
  StartVersionHandler,
  WithdrawPracticeHandler,
  WithdrawPracticeMutation,
];

@Module({
  imports: [CodingModule],
  providers: [
    ...verbs,
    LostQuoteMail,
    PracticeResolver,
    { provide: LostQuoteLetters, useClass: SqlLostQuoteLetters },
    { provide: PracticeQueries, useClass: SqlPracticeQueries },
    { provide: PracticeStore, useClass: TypeormPracticeStore },
    { provide: TryStore, useClass: TypeormTryStore },
    { provide: VersionStore, useClass: TypeormVersionStore },
  ],
})
export class PracticesModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, mail: LostQuoteMail) {
    book.enter(practiceAnnouncements);
    subscribers.on<ConsentWithdrawn>('ConsentWithdrawn', 'lost quote mail', delivery =>
      mail.receive(delivery),
    );
  }
}

import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { DiscussionsModule } from '../discussions/discussions.module.js';
import { JobBook } from '../platform/jobs/job-book.js';
import type { LetterId } from '@pathways/domain/letters';
import { AnswerAddresses } from './application/answer-addresses.js';
import { AnswerByMailHandler } from './application/answer-by-mail.handler.js';
import { AnswerFiles } from './application/answer-files.js';
import { AnswerPosting } from './application/answer-posting.js';
import { ClosedDayQueries, ClosedDayStore } from './application/closed-day.store.js';
import { DigestPost } from './application/digest-post.js';
import { DigestQueries } from './application/digest.queries.js';
import { GatherDigestsHandler } from './application/gather-digests.handler.js';
import { GatherLettersHandler } from './application/gather-letters.handler.js';
import { ImportTermDatesHandler } from './application/import-term-dates.handler.js';
import { lookForDigests, lookForLetters, sendLetterJob } from './application/letter-jobs.js';
import { LetterLinks } from './application/letter-links.js';
import { LetterPeople } from './application/letter-people.js';
import { LaterLetters } from './application/later-letters.js';
import { LetterOut } from './application/letter-out.js';
import { LetterPost } from './application/letter-post.js';
import { LetterStamps } from './application/letter-stamps.js';
import { LetterPosts } from './application/letter-posts.js';
import { LetterQueries } from './application/letter.queries.js';
import { LetterStore } from './application/letter.store.js';
import { ReadLetter } from './application/read-letter.js';
import { SendLetterHandler } from './application/send-letter.handler.js';
import { LetterChoices, StopLettersHandler } from './application/stop-letters.handler.js';
import { TermDatesResolver } from './graphql/term-dates.resolver.js';
import { AnswerDoor } from './http/answer-door.js';
import { AnswerListener } from './http/answer-listener.js';
import { AnswerWebhookController } from './http/answer-webhook.controller.js';
import { StopLettersController } from './http/stop-letters.controller.js';
import { SqlClosedDayQueries, SqlClosedDayStore } from './persistence/sql-closed-days.js';
import { SqlDigestQueries } from './persistence/sql-digest.queries.js';
import { SqlLetterChoices } from './persistence/sql-letter-choices.js';
import { SqlLetterPeople } from './persistence/sql-letter-people.js';
import { SqlLetterQueries } from './persistence/sql-letter.queries.js';
import { SqlLetterStore } from './persistence/sql-letter.store.js';

const verbs = [
  AnswerByMailHandler,
  GatherDigestsHandler,
  GatherLettersHandler,
  ImportTermDatesHandler,
  SendLetterHandler,
  StopLettersHandler,
];

@Module({
  imports: [AttachmentsModule, DiscussionsModule],
  controllers: [AnswerWebhookController, StopLettersController],
  providers: [
    ...verbs,
    AnswerAddresses,
    AnswerDoor,
    AnswerFiles,
    AnswerListener,
    AnswerPosting,
    DigestPost,
    LaterLetters,
    LetterLinks,
    LetterOut,
    LetterPost,
    LetterPosts,
    LetterStamps,
    ReadLetter,
    TermDatesResolver,
    { provide: ClosedDayQueries, useClass: SqlClosedDayQueries },
    { provide: ClosedDayStore, useClass: SqlClosedDayStore },
    { provide: DigestQueries, useClass: SqlDigestQueries },
    { provide: LetterChoices, useClass: SqlLetterChoices },
    { provide: LetterPeople, useClass: SqlLetterPeople },
    { provide: LetterQueries, useClass: SqlLetterQueries },
    { provide: LetterStore, useClass: SqlLetterStore },
  ],
  exports: [LetterLinks, LetterOut, LetterPeople],
})
export class LettersModule {
  constructor(
    book: JobBook,
    letters: GatherLettersHandler,
    digests: GatherDigestsHandler,
    send: SendLetterHandler,
  ) {
    book.each(5, lookForLetters, () => letters.handle());
    book.each(5, lookForDigests, () => digests.handle());
    book.enter(sendLetterJob, ({ letter }) => send.handle(letter as LetterId));
  }
}

import { Module } from '@nestjs/common';
import type { ConsentAsked } from '@pathways/domain/coding';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AddCodeHandler } from './application/add-code.handler.js';
import { AnswerConsentHandler } from './application/answer-consent.handler.js';
import { ApplyCodeHandler } from './application/apply-code.handler.js';
import { AskConsentHandler } from './application/ask-consent.handler.js';
import { CodeStore } from './application/code.store.js';
import { CodingQueries } from './application/coding.queries.js';
import { ConsentLetters, ConsentMail } from './application/consent-mail.js';
import { ConsentQueries } from './application/consent.queries.js';
import { ConsentStore } from './application/consent.store.js';
import { CodableContributions } from './application/codable-contributions.js';
import { EnterAsResearcherHandler } from './application/enter-as-researcher.handler.js';
import { ExcerptStore } from './application/excerpt.store.js';
import { PseudonymQueries } from './application/pseudonym.queries.js';
import { RemoveCodingHandler } from './application/remove-coding.handler.js';
import { ResearchVisits } from './application/research-visits.js';
import { codingAnnouncements } from './coding.announcements.js';
import { AddCodeMutation } from './graphql/add-code.mutation.js';
import { AnswerConsentMutation } from './graphql/answer-consent.mutation.js';
import { AskConsentMutation } from './graphql/ask-consent.mutation.js';
import { CodePassageMutation } from './graphql/code-passage.mutation.js';
import { CodingResolver } from './graphql/coding.resolver.js';
import { ConsentResolver } from './graphql/consent.resolver.js';
import { RemoveCodingMutation } from './graphql/remove-coding.mutation.js';
import { SqlCodingQueries } from './persistence/sql-coding.queries.js';
import { SqlConsentLetters } from './persistence/sql-consent-letters.js';
import { SqlConsentQueries } from './persistence/sql-consent.queries.js';
import { SqlPseudonymQueries } from './persistence/sql-pseudonym.queries.js';
import { TypeormCodeStore } from './persistence/typeorm-code.store.js';
import { TypeormConsentStore } from './persistence/typeorm-consent.store.js';
import { TypeormCodableContributions } from './persistence/typeorm-codable-contributions.js';
import { TypeormExcerptStore } from './persistence/typeorm-excerpt.store.js';
import { TypeormResearchVisits } from './persistence/typeorm-research-visits.js';

const verbs = [
  AddCodeHandler,
  AddCodeMutation,
  AnswerConsentHandler,
  AnswerConsentMutation,
  ApplyCodeHandler,
  AskConsentHandler,
  AskConsentMutation,
  CodePassageMutation,
  EnterAsResearcherHandler,
  RemoveCodingHandler,
  RemoveCodingMutation,
];

@Module({
  providers: [
    ...verbs,
    CodingResolver,
    ConsentResolver,
    ConsentMail,
    { provide: CodeStore, useClass: TypeormCodeStore },
    { provide: CodingQueries, useClass: SqlCodingQueries },
    { provide: ConsentLetters, useClass: SqlConsentLetters },
    { provide: ConsentQueries, useClass: SqlConsentQueries },
    { provide: ConsentStore, useClass: TypeormConsentStore },
    { provide: CodableContributions, useClass: TypeormCodableContributions },
    { provide: ExcerptStore, useClass: TypeormExcerptStore },
    { provide: PseudonymQueries, useClass: SqlPseudonymQueries },
    { provide: ResearchVisits, useClass: TypeormResearchVisits },
  ],
  exports: [PseudonymQueries],
})
export class CodingModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, mail: ConsentMail) {
    book.enter(codingAnnouncements);
    subscribers.on<ConsentAsked>('ConsentAsked', 'consent mail', delivery => mail.receive(delivery));
  }
}

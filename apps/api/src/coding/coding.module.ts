import { Module } from '@nestjs/common';
import type { ConsentAsked } from '@pathways/domain/coding';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { SafeguardingModule } from '../safeguarding/safeguarding.module.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { CodableContributions } from './application/codable-contributions.js';
import { CodeStore } from './application/code.store.js';
import { CodebookQueries } from './application/codebook.queries.js';
import { CodingQueries } from './application/coding.queries.js';
import { ConsentLetters, ConsentMail } from './application/consent-mail.js';
import { ConsentQueries } from './application/consent.queries.js';
import { ConsentStore } from './application/consent.store.js';
import { CountedTalkQueries } from './application/counted-talk.queries.js';
import { ExcerptStore } from './application/excerpt.store.js';
import { ExportsOfWords } from './application/exports-of-words.js';
import { MemoQueries } from './application/memo.queries.js';
import { MemoStore } from './application/memo.store.js';
import { OwnWordsQueries } from './application/own-words.queries.js';
import { PseudonymQueries } from './application/pseudonym.queries.js';
import { ResearchVisits } from './application/research-visits.js';
import { ResearchFileIntake } from './application/research-file-intake.js';
import { ResearchQueries } from './application/research.queries.js';
import { SeedFrameworks } from './application/seed-frameworks.js';
import { TakeResearchFile } from './application/take-research-file.js';
import { UnansweredConsents } from './application/unanswered-consents.js';
import { WaitingConsentQueries } from './application/waiting-consent.queries.js';
import { codingAnnouncements } from './coding.announcements.js';
import { codingVerbs } from './coding.verbs.js';
import { CodebookResolver } from './graphql/codebook.resolver.js';
import { CodingResolver } from './graphql/coding.resolver.js';
import { ConsentResolver } from './graphql/consent.resolver.js';
import { MemoResolver } from './graphql/memo.resolver.js';
import { OwnWordsResolver } from './graphql/own-words.resolver.js';
import { ResearchResolver } from './graphql/research.resolver.js';
import { WaitingConsentResolver } from './graphql/waiting-consent.resolver.js';
import { CountsAhead } from './persistence/counts-ahead.js';
import { HeldTalk } from './persistence/held-talk.js';
import { SqlCodebookQueries } from './persistence/sql-codebook.queries.js';
import { SqlCodingQueries } from './persistence/sql-coding.queries.js';
import { SqlConsentLetters } from './persistence/sql-consent-letters.js';
import { SqlConsentQueries } from './persistence/sql-consent.queries.js';
import { SqlExportsOfWords } from './persistence/sql-exports-of-words.js';
import { SqlMemoQueries } from './persistence/sql-memo.queries.js';
import { SqlOwnWordsQueries } from './persistence/sql-own-words.queries.js';
import { SqlPseudonymQueries } from './persistence/sql-pseudonym.queries.js';
import { SqlResearchQueries } from './persistence/sql-research.queries.js';
import { SqlSeedFrameworks } from './persistence/sql-seed-frameworks.js';
import { SqlUnansweredConsents } from './persistence/sql-unanswered-consents.js';
import { SqlWaitingConsentQueries } from './persistence/sql-waiting-consent.queries.js';
import { TalkSweep } from './persistence/talk-sweep.js';
import { TypeormCodableContributions } from './persistence/typeorm-codable-contributions.js';
import { TypeormCodeStore } from './persistence/typeorm-code.store.js';
import { TypeormConsentStore } from './persistence/typeorm-consent.store.js';
import { TypeormExcerptStore } from './persistence/typeorm-excerpt.store.js';
import { TypeormMemoStore } from './persistence/typeorm-memo.store.js';
import { TypeormResearchVisits } from './persistence/typeorm-research-visits.js';

const resolvers = [
  CodebookResolver,
  CodingResolver,
  ConsentResolver,
  MemoResolver,
  OwnWordsResolver,
  ResearchResolver,
  WaitingConsentResolver,
];

@Module({
  imports: [SafeguardingModule],
  providers: [
    ...codingVerbs,
    ...resolvers,
    ConsentMail,
    CountsAhead,
    TalkSweep,
    { provide: CodableContributions, useClass: TypeormCodableContributions },
    { provide: CodebookQueries, useClass: SqlCodebookQueries },
    { provide: CodeStore, useClass: TypeormCodeStore },
    { provide: CodingQueries, useClass: SqlCodingQueries },
    { provide: ConsentLetters, useClass: SqlConsentLetters },
    { provide: ConsentQueries, useClass: SqlConsentQueries },
    { provide: ConsentStore, useClass: TypeormConsentStore },
    { provide: CountedTalkQueries, useClass: HeldTalk },
    { provide: ExcerptStore, useClass: TypeormExcerptStore },
    { provide: ExportsOfWords, useClass: SqlExportsOfWords },
    { provide: MemoQueries, useClass: SqlMemoQueries },
    { provide: MemoStore, useClass: TypeormMemoStore },
    { provide: OwnWordsQueries, useClass: SqlOwnWordsQueries },
    { provide: PseudonymQueries, useClass: SqlPseudonymQueries },
    { provide: ResearchFileIntake, useClass: TakeResearchFile },
    { provide: ResearchQueries, useClass: SqlResearchQueries },
    { provide: ResearchVisits, useClass: TypeormResearchVisits },
    { provide: SeedFrameworks, useClass: SqlSeedFrameworks },
    { provide: UnansweredConsents, useClass: SqlUnansweredConsents },
    { provide: WaitingConsentQueries, useClass: SqlWaitingConsentQueries },
  ],
  exports: [
    CodebookQueries,
    CountedTalkQueries,
    ExportsOfWords,
    PseudonymQueries,
    ResearchFileIntake,
    UnansweredConsents,
  ],
})
export class CodingModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, mail: ConsentMail) {
    book.enter(codingAnnouncements);
    subscribers.on<ConsentAsked>('ConsentAsked', 'consent mail', delivery => mail.receive(delivery));
  }
}

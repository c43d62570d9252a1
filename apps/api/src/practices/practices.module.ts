import { Module } from '@nestjs/common';
import { CodingModule } from '../coding/coding.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { RoomGates } from '../platform/realtime/room-gates.js';
import { AnswerWordsHandler } from './application/answer-words.handler.js';
import { CheckLinksHandler } from './application/check-links.handler.js';
import { CommentHandler } from './application/comment.handler.js';
import { CommentStore } from './application/comment.store.js';
import { DoiSource, ResearchStore } from './application/doi.source.js';
import { DraftPracticeHandler } from './application/draft-practice.handler.js';
import { FieldStore } from './application/field.store.js';
import { HoldFieldHandler } from './application/hold-field.handler.js';
import { AfterConsentHandler, RestingPractices } from './application/after-consent.handler.js';
import { KeepReady } from './application/keep-ready.js';
import { KeepTurns } from './application/keep-turns.js';
import { LinkAsker, LinkStore } from './application/link-asker.js';
import { LookUpDoiHandler } from './application/look-up-doi.handler.js';
import { LostQuoteLetters, LostQuoteMail } from './application/lost-quote-mail.js';
import { MakingQueries } from './application/making.queries.js';
import { PassReviewHandler } from './application/pass-review.handler.js';
import { PracticeRoomGate } from './application/practice-room-gate.js';
import { PracticeQueries } from './application/practice.queries.js';
import { PracticeStore } from './application/practice.store.js';
import { PublishPracticeHandler } from './application/publish-practice.handler.js';
import { PublishStanding } from './application/publish-standing.js';
import { RemindHandler } from './application/remind.handler.js';
import { ReturnToDraftHandler } from './application/return-to-draft.handler.js';
import { ReviewStore } from './application/review.store.js';
import { RoundSourceQueries } from './application/round-source.queries.js';
import { SaveDraftHandler } from './application/save-draft.handler.js';
import { SendToReviewHandler } from './application/send-to-review.handler.js';
import { SettledStores, SettleWordsHandler } from './application/settle-words.handler.js';
import { StartVersionHandler } from './application/start-version.handler.js';
import { TurnStore } from './application/turn.store.js';
import { VersionStore } from './application/version.store.js';
import { WithdrawPracticeHandler } from './application/withdraw-practice.handler.js';
import { WordsQueries } from './application/words.queries.js';
import { WordsStore } from './application/words.store.js';
import { AnswerWordsMutation } from './graphql/answer-words.mutation.js';
import { CommentMutation } from './graphql/comment.mutation.js';
import { DraftPracticeMutation } from './graphql/draft-practice.mutation.js';
import { HoldFieldMutation } from './graphql/hold-field.mutation.js';
import { LookUpDoiMutation } from './graphql/look-up-doi.mutation.js';
import { MakingResolver } from './graphql/making.resolver.js';
import { PassPracticeReviewMutation } from './graphql/pass-practice-review.mutation.js';
import { PracticeResolver } from './graphql/practice.resolver.js';
import { PublishPracticeMutation } from './graphql/publish-practice.mutation.js';
import { ReturnPracticeMutation } from './graphql/return-practice.mutation.js';
import { RoundSourceResolver } from './graphql/round-source.resolver.js';
import { SavePracticeMutation } from './graphql/save-practice.mutation.js';
import { SendPracticeToReviewMutation } from './graphql/send-practice-to-review.mutation.js';
import { SettleWordsMutation } from './graphql/settle-words.mutation.js';
import { StartPracticeVersionMutation } from './graphql/start-practice-version.mutation.js';
import { TakeBackPracticeMutation } from './graphql/take-back-practice.mutation.js';
import { WithdrawPracticeMutation } from './graphql/withdraw-practice.mutation.js';
import { WordsResolver } from './graphql/words.resolver.js';
import { DoiOrg } from './http/doi-org.js';
import { PublicLinkAsker } from './http/public-link-asker.js';
import { SqlCommentStore } from './persistence/sql-comment.store.js';
import { SqlFieldStore } from './persistence/sql-field.store.js';
import { SqlLinkStore } from './persistence/sql-link.store.js';
import { SqlRestingPractices } from './persistence/sql-resting-practices.js';
import { WordsSubscribers } from './words.subscribers.js';
import { SqlLostQuoteLetters } from './persistence/sql-lost-quote-letters.js';
import { SqlMakingQueries } from './persistence/sql-making.queries.js';
import { SqlPracticeQueries } from './persistence/sql-practice.queries.js';
import { SqlResearchStore } from './persistence/sql-research.store.js';
import { SqlReviewStore } from './persistence/sql-review.store.js';
import { SqlRoundSourceQueries } from './persistence/sql-round-source.queries.js';
import { SqlTurnStore } from './persistence/sql-turn.store.js';
import { SqlWordsQueries } from './persistence/sql-words.queries.js';
import { SqlWordsStore } from './persistence/sql-words.store.js';
import { TypeormPracticeStore } from './persistence/typeorm-practice.store.js';
import { TypeormVersionStore } from './persistence/typeorm-version.store.js';
import { SafeguardingModule } from '../safeguarding/safeguarding.module.js';
import { PracticeSubscribers } from './practice.subscribers.js';
import { practiceAnnouncements } from './practice.announcements.js';
import { tryProviders } from './tries.js';

const verbs = [
  AnswerWordsHandler,
  AnswerWordsMutation,
  CheckLinksHandler,
  CommentHandler,
  CommentMutation,
  DraftPracticeHandler,
  DraftPracticeMutation,
  HoldFieldHandler,
  HoldFieldMutation,
  LookUpDoiHandler,
  LookUpDoiMutation,
  PassPracticeReviewMutation,
  PassReviewHandler,
  PublishPracticeHandler,
  PublishPracticeMutation,
  RemindHandler,
  ReturnPracticeMutation,
  ReturnToDraftHandler,
  SaveDraftHandler,
  SavePracticeMutation,
  SendPracticeToReviewMutation,
  SendToReviewHandler,
  SettleWordsHandler,
  SettleWordsMutation,
  StartPracticeVersionMutation,
  StartVersionHandler,
  TakeBackPracticeMutation,
  WithdrawPracticeHandler,
  WithdrawPracticeMutation,
];

@Module({
  imports: [CodingModule, SafeguardingModule],
  providers: [
    ...verbs,
    AfterConsentHandler,
    KeepReady,
    KeepTurns,
    ...tryProviders,
    LostQuoteMail,
    MakingResolver,
    PracticeResolver,
    PracticeRoomGate,
    PracticeSubscribers,
    PublishStanding,
    RoundSourceResolver,
    SettledStores,
    WordsResolver,
    WordsSubscribers,
    { provide: CommentStore, useClass: SqlCommentStore },
    { provide: DoiSource, useClass: DoiOrg },
    { provide: FieldStore, useClass: SqlFieldStore },
    { provide: LostQuoteLetters, useClass: SqlLostQuoteLetters },
    { provide: LinkAsker, useClass: PublicLinkAsker },
    { provide: LinkStore, useClass: SqlLinkStore },
    { provide: MakingQueries, useClass: SqlMakingQueries },
    { provide: PracticeQueries, useClass: SqlPracticeQueries },
    { provide: PracticeStore, useClass: TypeormPracticeStore },
    { provide: ResearchStore, useClass: SqlResearchStore },
    { provide: RestingPractices, useClass: SqlRestingPractices },
    { provide: ReviewStore, useClass: SqlReviewStore },
    { provide: RoundSourceQueries, useClass: SqlRoundSourceQueries },
    { provide: TurnStore, useClass: SqlTurnStore },
    { provide: VersionStore, useClass: TypeormVersionStore },
    { provide: WordsQueries, useClass: SqlWordsQueries },
    { provide: WordsStore, useClass: SqlWordsStore },
  ],
})
export class PracticesModule {
  constructor(book: AnnouncementBook, gates: RoomGates, gate: PracticeRoomGate) {
    book.enter(practiceAnnouncements);
    gates.enter(gate);
  }
}

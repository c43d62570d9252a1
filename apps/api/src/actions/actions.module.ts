import { Module } from '@nestjs/common';
import type { SchoolHandedOver } from '@pathways/domain/people';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { actionAnnouncements } from './action.announcements.js';
import { ActionQueries } from './application/action.queries.js';
import { ActionStore, BoardWordsStore, ExchangeStore, IdeaStore } from './application/action.store.js';
import { AnswerReturnHandler } from './application/answer-return.handler.js';
import { ForgetBoardWordsHandler } from './application/forget-board-words.handler.js';
import { GiveEvidenceHandler } from './application/give-evidence.handler.js';
import { MoveIdeaHandler } from './application/move-idea.handler.js';
import { SettleBoardWordsHandler } from './application/settle-board-words.handler.js';
import { TakeOverActionsHandler } from './application/take-over-actions.handler.js';
import { ActionResolver } from './graphql/action.resolver.js';
import { AnswerReturnMutation } from './graphql/answer-return.mutation.js';
import { ExchangeMutation } from './graphql/exchange.mutation.js';
import { IdeaMutation } from './graphql/idea.mutation.js';
import { SettleBoardWordsMutation } from './graphql/settle-board-words.mutation.js';
import { SqlActionQueries } from './persistence/sql-action.queries.js';
import { SqlActionStore, SqlIdeaStore } from './persistence/sql-action.store.js';
import { SqlBoardWordsStore } from './persistence/sql-board-words.store.js';
import { SqlExchangeStore } from './persistence/sql-exchange.store.js';

@Module({
  providers: [
    AnswerReturnHandler,
    ForgetBoardWordsHandler,
    GiveEvidenceHandler,
    MoveIdeaHandler,
    SettleBoardWordsHandler,
    TakeOverActionsHandler,
    ActionResolver,
    AnswerReturnMutation,
    ExchangeMutation,
    IdeaMutation,
    SettleBoardWordsMutation,
    { provide: ActionQueries, useClass: SqlActionQueries },
    { provide: ActionStore, useClass: SqlActionStore },
    { provide: BoardWordsStore, useClass: SqlBoardWordsStore },
    { provide: ExchangeStore, useClass: SqlExchangeStore },
    { provide: IdeaStore, useClass: SqlIdeaStore },
  ],
  exports: [ActionQueries],
})
export class ActionsModule {
  constructor(
    book: AnnouncementBook,
    subscribers: OutboxSubscribers,
    takeOver: TakeOverActionsHandler,
    forget: ForgetBoardWordsHandler,
  ) {
    book.enter(actionAnnouncements);
    subscribers.on<SchoolHandedOver>('SchoolHandedOver', 'actions: what waited for a leaver', ({ event }) =>
      takeOver.run(event),
    );
    subscribers.on<KeptWordsDue>('KeptWordsDue', 'actions: words that were kept hidden', ({ event }) =>
      forget.run(event),
    );
  }
}

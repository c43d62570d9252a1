import { Module } from '@nestjs/common';
import type { InvitationAccepted } from '@pathways/domain/groups';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AcceptCharterHandler } from './application/accept-charter.handler.js';
import { CharterQueries } from './application/charter.queries.js';
import { CharterStore } from './application/charter.store.js';
import { EnterUnderCharter } from './application/enter-under-charter.js';
import { GiveUpCharterChangeHandler } from './application/give-up-charter-change.handler.js';
import { ProposeCharterChangeHandler } from './application/propose-charter-change.handler.js';
import { charterAnnouncements } from './charter.announcements.js';
import { AcceptCharterMutation } from './graphql/accept-charter.mutation.js';
import { CharterResolver } from './graphql/charter.resolver.js';
import { GiveUpCharterChangeMutation } from './graphql/give-up-charter-change.mutation.js';
import { ProposeCharterChangeMutation } from './graphql/propose-charter-change.mutation.js';
import { SqlCharterQueries } from './persistence/sql-charter.queries.js';
import { SqlCharterStore } from './persistence/sql-charter.store.js';

@Module({
  providers: [
    AcceptCharterHandler,
    EnterUnderCharter,
    GiveUpCharterChangeHandler,
    ProposeCharterChangeHandler,
    AcceptCharterMutation,
    CharterResolver,
    GiveUpCharterChangeMutation,
    ProposeCharterChangeMutation,
    { provide: CharterQueries, useClass: SqlCharterQueries },
    { provide: CharterStore, useClass: SqlCharterStore },
  ],
})
export class CharterModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, entering: EnterUnderCharter) {
    book.enter(charterAnnouncements);
    subscribers.on<InvitationAccepted>('InvitationAccepted', 'charter on entry', ({ event }) =>
      entering.after(event),
    );
  }
}

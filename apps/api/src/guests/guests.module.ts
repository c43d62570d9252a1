import { Module } from '@nestjs/common';
import type { GuestInvited } from '@pathways/domain/guests';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { jobKind } from '../platform/jobs/jobs.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AcceptGuestHandler } from './application/accept-guest.handler.js';
import { EndGuestHandler } from './application/end-guest.handler.js';
import { GuestLetterHandler } from './application/guest-letter.handler.js';
import { GuestTokens } from './application/guest-tokens.js';
import { GuestQueries } from './application/guest.queries.js';
import { GuestStore } from './application/guest.store.js';
import { InviteGuestHandler } from './application/invite-guest.handler.js';
import { AcceptGuestMutation } from './graphql/accept-guest.mutation.js';
import { GuestMutation } from './graphql/guest.mutation.js';
import { GuestResolver } from './graphql/guest.resolver.js';
import { guestAnnouncements } from './guest.announcements.js';
import { SqlGuestQueries } from './persistence/sql-guest.queries.js';
import { TypeormGuestStore } from './persistence/typeorm-guest.store.js';

const endingPast = jobKind('guests.endPast');

@Module({
  providers: [
    AcceptGuestHandler,
    EndGuestHandler,
    GuestLetterHandler,
    InviteGuestHandler,
    GuestTokens,
    AcceptGuestMutation,
    GuestMutation,
    GuestResolver,
    { provide: GuestQueries, useClass: SqlGuestQueries },
    { provide: GuestStore, useClass: TypeormGuestStore },
  ],
})
export class GuestsModule {
  constructor(
    book: AnnouncementBook,
    subscribers: OutboxSubscribers,
    jobs: JobBook,
    letter: GuestLetterHandler,
    ending: EndGuestHandler,
  ) {
    book.enter(guestAnnouncements);
    subscribers.on<GuestInvited>('GuestInvited', 'guest letter', ({ event }) => letter.handle(event.guest));
    jobs.each(10, endingPast, () => ending.endPast());
  }
}

import { Module } from '@nestjs/common';
import type { GroupReleased } from '@pathways/domain/groups';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { FamilyQueries } from './application/family.queries.js';
import { FamilyStore } from './application/family.store.js';
import { LinkTrioHandler } from './application/link-trio.handler.js';
import { LinkWholeTriosHandler } from './application/link-whole-trios.handler.js';
import { UnlinkTrioHandler } from './application/unlink-trio.handler.js';
import { familyAnnouncements } from './family.announcements.js';
import { FamilyResolver } from './graphql/family.resolver.js';
import { LinkTrioMutation } from './graphql/link-trio.mutation.js';
import { UnlinkTrioMutation } from './graphql/unlink-trio.mutation.js';
import { SqlFamilyQueries } from './persistence/sql-family.queries.js';
import { SqlFamilyStore } from './persistence/sql-family.store.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    LinkTrioHandler,
    LinkWholeTriosHandler,
    UnlinkTrioHandler,
    FamilyResolver,
    LinkTrioMutation,
    UnlinkTrioMutation,
    { provide: FamilyQueries, useClass: SqlFamilyQueries },
    { provide: FamilyStore, useClass: SqlFamilyStore },
  ],
})
export class FamiliesModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, linking: LinkWholeTriosHandler) {
    book.enter(familyAnnouncements);
    subscribers.on<GroupReleased>('GroupReleased', 'families link whole trios', ({ event }) =>
      linking.handle(event.group),
    );
  }
}

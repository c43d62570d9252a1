import { Module } from '@nestjs/common';
import type { SchoolLeft, SchoolsAdmitted } from '@pathways/domain/programmes';
import type { FileImported } from '@pathways/domain/schools';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { ApplyRepairHandler } from './application/apply-repair.handler.js';
import { LookAfterGroupsHandler } from './application/look-after-groups.handler.js';
import { Mendings } from './application/mending.js';
import { ReportLeaverHandler } from './application/report-leaver.handler.js';
import { SettleTaskHandler } from './application/settle-task.handler.js';
import { UpkeepQueries } from './application/upkeep.queries.js';
import { UpkeepStore } from './application/upkeep.store.js';
import { ReportLeaverMutation } from './graphql/report-leaver.mutation.js';
import { SettleTaskMutation } from './graphql/settle-task.mutation.js';
import { UpkeepResolver } from './graphql/upkeep.resolver.js';
import { SqlUpkeepQueries } from './persistence/sql-upkeep.queries.js';
import { SqlUpkeepStore } from './persistence/sql-upkeep.store.js';
import { upkeepAnnouncements } from './upkeep.announcements.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    ApplyRepairHandler,
    LookAfterGroupsHandler,
    ReportLeaverHandler,
    SettleTaskHandler,
    Mendings,
    ReportLeaverMutation,
    SettleTaskMutation,
    UpkeepResolver,
    { provide: UpkeepQueries, useClass: SqlUpkeepQueries },
    { provide: UpkeepStore, useClass: SqlUpkeepStore },
  ],
})
export class UpkeepModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, care: LookAfterGroupsHandler) {
    book.enter(upkeepAnnouncements);
    // Trusts, authorities, closures and successions all come with a file.
    subscribers.on<FileImported>('FileImported', 'upkeep after an import', () => care.everywhere());
    subscribers.on<SchoolsAdmitted>('SchoolsAdmitted', 'upkeep of newcomers', ({ event }) =>
      care.handle(event.programme),
    );
    subscribers.on<SchoolLeft>('SchoolLeft', 'upkeep of leavers', ({ event }) =>
      care.handle(event.programme),
    );
  }
}

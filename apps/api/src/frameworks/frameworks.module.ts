import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { EnterKpiValueHandler } from './application/enter-kpi-value.handler.js';
import { FrameworkQueries } from './application/framework.queries.js';
import { FrameworkStore } from './application/framework.store.js';
import { ImportFrameworkHandler } from './application/import-framework.handler.js';
import { KeepFrameworkHandler } from './application/keep-framework.handler.js';
import { KpiQueries } from './application/kpi.queries.js';
import { KpiStore } from './application/kpi.store.js';
import { LinkEntriesHandler } from './application/link-entries.handler.js';
import { ScrutinyQueries } from './application/scrutiny.queries.js';
import { SetKpiTargetHandler } from './application/set-kpi-target.handler.js';
import { TagEntryHandler } from './application/tag-entry.handler.js';
import { EntryLinkStore, TagStore } from './application/tag.store.js';
import { frameworkAnnouncements } from './framework.announcements.js';
import { FrameworkResolver } from './graphql/framework.resolver.js';
import { ImportFrameworkMutation } from './graphql/import-framework.mutation.js';
import { KpiMutation } from './graphql/kpi.mutation.js';
import { KpiResolver } from './graphql/kpi.resolver.js';
import { TagEntryMutation } from './graphql/tag-entry.mutation.js';
import { ScrutinyExportController } from './http/scrutiny-export.controller.js';
import { KpiStandings } from './persistence/kpi-standings.js';
import { SqlEntryLinkStore } from './persistence/sql-entry-link.store.js';
import { SqlFrameworkQueries } from './persistence/sql-framework.queries.js';
import { SqlFrameworkStore } from './persistence/sql-framework.store.js';
import { SqlKpiQueries } from './persistence/sql-kpi.queries.js';
import { SqlKpiStore } from './persistence/sql-kpi.store.js';
import { SqlScrutinyQueries } from './persistence/sql-scrutiny.queries.js';
import { SqlTagStore } from './persistence/sql-tag.store.js';

const handlers = [
  EnterKpiValueHandler,
  ImportFrameworkHandler,
  KeepFrameworkHandler,
  LinkEntriesHandler,
  SetKpiTargetHandler,
  TagEntryHandler,
];

@Module({
  controllers: [ScrutinyExportController],
  providers: [
    ...handlers,
    FrameworkResolver,
    ImportFrameworkMutation,
    KpiMutation,
    KpiResolver,
    KpiStandings,
    TagEntryMutation,
    { provide: EntryLinkStore, useClass: SqlEntryLinkStore },
    { provide: FrameworkQueries, useClass: SqlFrameworkQueries },
    { provide: FrameworkStore, useClass: SqlFrameworkStore },
    { provide: KpiQueries, useClass: SqlKpiQueries },
    { provide: KpiStore, useClass: SqlKpiStore },
    { provide: ScrutinyQueries, useClass: SqlScrutinyQueries },
    { provide: TagStore, useClass: SqlTagStore },
  ],
  exports: [FrameworkQueries, KpiQueries, ScrutinyQueries],
})
export class FrameworksModule {
  constructor(book: AnnouncementBook) {
    book.enter(frameworkAnnouncements);
  }
}

import { Module } from '@nestjs/common';
import type { ComparisonOpened } from '@pathways/domain/analysis';
import type { PassageCoded } from '@pathways/domain/coding';
import { CodingModule } from '../coding/coding.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { analysisAnnouncements } from './analysis.announcements.js';
import { CloseSampleHandler } from './application/close-sample.handler.js';
import { ComparisonQueries } from './application/comparison.queries.js';
import { FinishCodingHandler } from './application/finish-coding.handler.js';
import { LookForThemesHandler } from './application/look-for-themes.handler.js';
import { ResolutionStore } from './application/resolution.store.js';
import { ResolveHandler } from './application/resolve.handler.js';
import { SampleQueries } from './application/sample.queries.js';
import { SampleStore } from './application/sample.store.js';
import { StartSampleHandler } from './application/start-sample.handler.js';
import { SuggestIntroductionHandler } from './application/suggest-introduction.handler.js';
import { TableQueries } from './application/table.queries.js';
import { ThemeQueries } from './application/theme.queries.js';
import { ThemeStore } from './application/theme.store.js';
import { CloseSampleMutation } from './graphql/close-sample.mutation.js';
import { ComparisonResolver } from './graphql/comparison.resolver.js';
import { FinishCodingMutation } from './graphql/finish-coding.mutation.js';
import { ResolveDisagreementMutation } from './graphql/resolve-disagreement.mutation.js';
import { SampleResolver } from './graphql/sample.resolver.js';
import { StartSampleMutation } from './graphql/start-sample.mutation.js';
import { SuggestIntroductionMutation } from './graphql/suggest-introduction.mutation.js';
import { TableResolver } from './graphql/table.resolver.js';
import { ThemeResolver } from './graphql/theme.resolver.js';
import { TableExportController } from './http/table-export.controller.js';
import { SqlComparisonQueries } from './persistence/sql-comparison.queries.js';
import { SqlResolutionStore } from './persistence/sql-resolution.store.js';
import { SqlSampleQueries } from './persistence/sql-sample.queries.js';
import { SqlSampleStore } from './persistence/sql-sample.store.js';
import { SqlTableQueries } from './persistence/sql-table.queries.js';
import { SqlThemeQueries } from './persistence/sql-theme.queries.js';
import { SqlThemeStore } from './persistence/sql-theme.store.js';

const verbs = [
  CloseSampleHandler,
  CloseSampleMutation,
  FinishCodingHandler,
  FinishCodingMutation,
  LookForThemesHandler,
  ResolveDisagreementMutation,
  ResolveHandler,
  StartSampleHandler,
  StartSampleMutation,
  SuggestIntroductionHandler,
  SuggestIntroductionMutation,
];

@Module({
  imports: [CodingModule],
  controllers: [TableExportController],
  providers: [
    ...verbs,
    ComparisonResolver,
    SampleResolver,
    TableResolver,
    ThemeResolver,
    { provide: ComparisonQueries, useClass: SqlComparisonQueries },
    { provide: ResolutionStore, useClass: SqlResolutionStore },
    { provide: SampleQueries, useClass: SqlSampleQueries },
    { provide: SampleStore, useClass: SqlSampleStore },
    { provide: TableQueries, useClass: SqlTableQueries },
    { provide: ThemeQueries, useClass: SqlThemeQueries },
    { provide: ThemeStore, useClass: SqlThemeStore },
  ],
})
export class AnalysisModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, themes: LookForThemesHandler) {
    book.enter(analysisAnnouncements);
    subscribers.on<PassageCoded>('PassageCoded', 'themes after coding', ({ event }) =>
      themes.afterCoding(event.group, event.code),
    );
    subscribers.on<ComparisonOpened>('ComparisonOpened', 'themes after opening', ({ event }) =>
      themes.afterOpening(event.programme),
    );
  }
}

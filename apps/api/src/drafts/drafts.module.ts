import { Module } from '@nestjs/common';
import { JobBook } from '../platform/jobs/job-book.js';
import { DraftQueries } from './application/draft.queries.js';
import { DraftStore } from './application/draft.store.js';
import { SaveDraftHandler } from './application/save-draft.handler.js';
import { SettleDraftsHandler } from './application/settle-drafts.handler.js';
import { SweepDraftsHandler, sweepDrafts } from './application/sweep-drafts.handler.js';
import { DraftSubscribers } from './draft.subscribers.js';
import { DraftsResolver } from './graphql/drafts.resolver.js';
import { SaveDraftMutation } from './graphql/save-draft.mutation.js';
import { SettleDraftsMutation } from './graphql/settle-drafts.mutation.js';
import { SqlDraftQueries } from './persistence/sql-draft.queries.js';
import { SqlDraftStore } from './persistence/sql-draft.store.js';

@Module({
  providers: [
    DraftSubscribers,
    DraftsResolver,
    SaveDraftHandler,
    SaveDraftMutation,
    SettleDraftsHandler,
    SettleDraftsMutation,
    SweepDraftsHandler,
    { provide: DraftQueries, useClass: SqlDraftQueries },
    { provide: DraftStore, useClass: SqlDraftStore },
  ],
})
export class DraftsModule {
  constructor(jobs: JobBook, sweep: SweepDraftsHandler) {
    jobs.each(30, sweepDrafts, () => sweep.handle());
  }
}

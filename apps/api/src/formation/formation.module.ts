import { Module } from '@nestjs/common';
import type { FormationStarted } from '@pathways/domain/formation';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { LikenessModule } from '../likeness/likeness.module.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { CancelFormationHandler } from './application/cancel-formation.handler.js';
import { TakeBestHandler } from './application/take-best.handler.js';
import { FormationRunner } from './application/formation-runner.js';
import { FormationQueries } from './application/formation.queries.js';
import { FormationStore } from './application/formation.store.js';
import { Former } from './application/former.js';
import { FreePool } from './application/free-pool.js';
import { RunFormationHandler } from './application/run-formation.handler.js';
import { StartFormationHandler } from './application/start-formation.handler.js';
import { formationAnnouncements } from './formation.announcements.js';
import { LiftLockHandler } from './application/lift-lock.handler.js';
import { LockSchoolsHandler } from './application/lock-schools.handler.js';
import { LockStore } from './application/lock.store.js';
import { CancelFormationMutation } from './graphql/cancel-formation.mutation.js';
import { ComparisonResolver } from './graphql/comparison.resolver.js';
import { ForesightResolver } from './graphql/foresight.resolver.js';
import { FormationResolver } from './graphql/formation.resolver.js';
import { LiftLockMutation } from './graphql/lift-lock.mutation.js';
import { LockSchoolsMutation } from './graphql/lock-schools.mutation.js';
import { LockResolver } from './graphql/lock.resolver.js';
import { RunPictureResolver } from './graphql/run-picture.resolver.js';
import { TakeBestMutation } from './graphql/take-best.mutation.js';
import { StartFormationMutation } from './graphql/start-formation.mutation.js';
import { RunExportController } from './http/run-export.controller.js';
import { SqlFormationQueries } from './persistence/sql-formation.queries.js';
import { SqlFormationStore } from './persistence/sql-formation.store.js';
import { SqlLockStore } from './persistence/sql-lock.store.js';
import { ThreadFormer } from './threads/thread-former.js';

@Module({
  imports: [LikenessModule, SchoolsModule],
  controllers: [RunExportController],
  providers: [
    CancelFormationHandler,
    LiftLockHandler,
    LockSchoolsHandler,
    TakeBestHandler,
    RunFormationHandler,
    StartFormationHandler,
    FormationRunner,
    FreePool,
    CancelFormationMutation,
    ComparisonResolver,
    ForesightResolver,
    FormationResolver,
    LiftLockMutation,
    LockResolver,
    LockSchoolsMutation,
    TakeBestMutation,
    RunPictureResolver,
    StartFormationMutation,
    { provide: FormationQueries, useClass: SqlFormationQueries },
    { provide: FormationStore, useClass: SqlFormationStore },
    { provide: LockStore, useClass: SqlLockStore },
    { provide: Former, useClass: ThreadFormer },
  ],
  exports: [FormationQueries],
})
export class FormationModule {
  constructor(book: AnnouncementBook, subscribers: OutboxSubscribers, runner: FormationRunner) {
    book.enter(formationAnnouncements);
    subscribers.on<FormationStarted>('FormationStarted', 'formation runner', async () => runner.wake());
  }
}

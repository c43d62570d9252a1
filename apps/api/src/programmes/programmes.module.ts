import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { AdmitSchoolsHandler } from './application/admit-schools.handler.js';
import { LeaveProgrammeHandler } from './application/leave-programme.handler.js';
import { PlanCycleHandler } from './application/plan-cycle.handler.js';
import { ProgrammeQueries } from './application/programme.queries.js';
import { ProgrammeStore } from './application/programme.store.js';
import { StartProgrammeHandler } from './application/start-programme.handler.js';
import { AdmitSchoolsMutation } from './graphql/admit-schools.mutation.js';
import { PlanCycleMutation } from './graphql/plan-cycle.mutation.js';
import { LeaveProgrammeMutation } from './graphql/leave-programme.mutation.js';
import { PoolResolver } from './graphql/pool.resolver.js';
import { ProgrammeResolver } from './graphql/programme.resolver.js';
import { StartProgrammeMutation } from './graphql/start-programme.mutation.js';
import { PoolExportController } from './http/pool-export.controller.js';
import { SqlProgrammeQueries } from './persistence/sql-programme.queries.js';
import { TypeormProgrammeStore } from './persistence/typeorm-programme.store.js';
import { programmeAnnouncements } from './programme.announcements.js';

@Module({
  controllers: [PoolExportController],
  providers: [
    AdmitSchoolsHandler,
    LeaveProgrammeHandler,
    PlanCycleHandler,
    StartProgrammeHandler,
    AdmitSchoolsMutation,
    PlanCycleMutation,
    LeaveProgrammeMutation,
    PoolResolver,
    ProgrammeResolver,
    StartProgrammeMutation,
    { provide: ProgrammeQueries, useClass: SqlProgrammeQueries },
    { provide: ProgrammeStore, useClass: TypeormProgrammeStore },
  ],
})
export class ProgrammesModule {
  constructor(book: AnnouncementBook) {
    book.enter(programmeAnnouncements);
  }
}

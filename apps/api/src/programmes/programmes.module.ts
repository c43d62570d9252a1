import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { AdmitSchoolsHandler } from './application/admit-schools.handler.js';
import { PlanCycleHandler } from './application/plan-cycle.handler.js';
import { ProgrammeStore } from './application/programme.store.js';
import { StartProgrammeHandler } from './application/start-programme.handler.js';
import { TypeormProgrammeStore } from './persistence/typeorm-programme.store.js';
import { programmeAnnouncements } from './programme.announcements.js';

@Module({
  providers: [
    AdmitSchoolsHandler,
    PlanCycleHandler,
    StartProgrammeHandler,
    { provide: ProgrammeStore, useClass: TypeormProgrammeStore },
  ],
})
export class ProgrammesModule {
  constructor(book: AnnouncementBook) {
    book.enter(programmeAnnouncements);
  }
}

import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { RoomGates } from '../platform/realtime/room-gates.js';
import { FormationModule } from '../formation/formation.module.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { ChangePlanHandler } from './application/change-plan.handler.js';
import { PlanRoomGate } from './application/plan-room-gate.js';
import { PlanQueries } from './application/plan.queries.js';
import { PlanStore } from './application/plan.store.js';
import { StartPlanHandler } from './application/start-plan.handler.js';
import { TurnPlanStepHandler } from './application/turn-plan-step.handler.js';
import { ChangePlanMutation } from './graphql/change-plan.mutation.js';
import { PlanOptionsResolver } from './graphql/plan-options.resolver.js';
import { PlanQuestionsResolver } from './graphql/plan-questions.resolver.js';
import { PlanReader } from './graphql/plan-reader.js';
import { PlanResolver } from './graphql/plan.resolver.js';
import { PlannedGroupResolver } from './graphql/planned-group.resolver.js';
import { StartPlanMutation } from './graphql/start-plan.mutation.js';
import { TurnPlanStepMutation } from './graphql/turn-plan-step.mutation.js';
import { PlanExportController } from './http/plan-export.controller.js';
import { SqlPlanQueries } from './persistence/sql-plan.queries.js';
import { SqlPlanStore } from './persistence/sql-plan.store.js';
import { planAnnouncements } from './plan.announcements.js';

@Module({
  imports: [FormationModule, SchoolsModule],
  controllers: [PlanExportController],
  providers: [
    ChangePlanHandler,
    StartPlanHandler,
    TurnPlanStepHandler,
    PlanRoomGate,
    PlanReader,
    ChangePlanMutation,
    PlanOptionsResolver,
    PlanQuestionsResolver,
    PlanResolver,
    PlannedGroupResolver,
    StartPlanMutation,
    TurnPlanStepMutation,
    { provide: PlanQueries, useClass: SqlPlanQueries },
    { provide: PlanStore, useClass: SqlPlanStore },
  ],
  exports: [PlanQueries],
})
export class PlansModule {
  constructor(book: AnnouncementBook, gates: RoomGates, gate: PlanRoomGate) {
    book.enter(planAnnouncements);
    gates.enter(gate);
  }
}

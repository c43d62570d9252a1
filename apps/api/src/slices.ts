import type { Type } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module.js';
import { AnalysisModule } from './analysis/analysis.module.js';
import { AttentionModule } from './attention/attention.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CharterModule } from './charter/charter.module.js';
import { CodingModule } from './coding/coding.module.js';
import { CyclesModule } from './cycles/cycles.module.js';
import { DiscussionsModule } from './discussions/discussions.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { FamiliesModule } from './families/families.module.js';
import { FormationModule } from './formation/formation.module.js';
import { ExpertiseModule } from './expertise/expertise.module.js';
import { FrameworksModule } from './frameworks/frameworks.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { GuestsModule } from './guests/guests.module.js';
import { LikenessModule } from './likeness/likeness.module.js';
import { LettersModule } from './letters/letters.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { LibraryModule } from './library/library.module.js';
import { NetworksModule } from './networks/networks.module.js';
import { OffersModule } from './offers/offers.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PracticesModule } from './practices/practices.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { PromptsModule } from './prompts/prompts.module.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { SafeguardingModule } from './safeguarding/safeguarding.module.js';
import { SchoolsModule } from './schools/schools.module.js';
import { UpkeepModule } from './upkeep/upkeep.module.js';

/** Every slice of the product, one module each. */
export const slices: Type[] = [
  PeopleModule,
  SchoolsModule,
  ProgrammesModule,
  PromptsModule,
  CyclesModule,
  FrameworksModule,
  LikenessModule,
  FormationModule,
  GroupsModule,
  CharterModule,
  NetworksModule,
  ExpertiseModule,
  FamiliesModule,
  PlansModule,
  OffersModule,
  DiscussionsModule,
  DraftsModule,
  SafeguardingModule,
  GuestsModule,
  AttachmentsModule,
  CodingModule,
  AnalysisModule,
  ExchangeModule,
  PracticesModule,
  LibraryModule,
  UpkeepModule,
  AttentionModule,
  AuditModule,
  ReportingModule,
  OperationsModule,
  LettersModule,
  MeetingsModule,
  ActionsModule,
];

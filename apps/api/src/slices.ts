import type { Type } from '@nestjs/common';
import { CodingModule } from './coding/coding.module.js';
import { DiscussionsModule } from './discussions/discussions.module.js';
import { FamiliesModule } from './families/families.module.js';
import { FormationModule } from './formation/formation.module.js';
import { FrameworksModule } from './frameworks/frameworks.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { LikenessModule } from './likeness/likeness.module.js';
import { LibraryModule } from './library/library.module.js';
import { OffersModule } from './offers/offers.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PracticesModule } from './practices/practices.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { PromptsModule } from './prompts/prompts.module.js';
import { SchoolsModule } from './schools/schools.module.js';
import { UpkeepModule } from './upkeep/upkeep.module.js';

/** Every slice of the product, one module each. */
export const slices: Type[] = [
  PeopleModule,
  SchoolsModule,
  ProgrammesModule,
  PromptsModule,
  FrameworksModule,
  LikenessModule,
  FormationModule,
  GroupsModule,
  FamiliesModule,
  PlansModule,
  OffersModule,
  DiscussionsModule,
  CodingModule,
  PracticesModule,
  LibraryModule,
  UpkeepModule,
];

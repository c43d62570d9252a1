import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FamilySource, FormationTask } from '@pathways/domain/formation';
import type { SchoolPhase } from '@pathways/domain/schools';
import { NamedSchool } from '../../schools/named-school.type.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { familySourceNames, taskNames } from './formation.enums.js';
import { UnplacedSchoolType } from './formation.type.js';

@ArgsType()
export class ForesightArgs {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { description: 'The cycle that groups are formed for.' })
  cycleId: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, { description: 'Key of the likeness profile.' })
  profile: string;

  @Field(() => taskNames, { defaultValue: 'trios', description: 'What would be formed.' })
  task: FormationTask;

  @Field(() => familySourceNames, { defaultValue: 'schools', description: 'For families: of what.' })
  from: FamilySource;

  @Field(() => [String], { defaultValue: [], description: 'Codes of authorities; empty: every one.' })
  authorities: string[];

  @Field(() => [String], { defaultValue: [], description: 'URNs of schools that stay out of the run.' })
  leftOut: string[];
}

@ObjectType({ description: 'A school without a value of a measure.' })
export class LackingSchool extends NamedSchool {
  @Field({ description: 'suppressed or not held.' })
  state: string;
}

@ObjectType({ description: 'A measure that likeness looks at, and who has no value of it.' })
export class MeasureGap {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field(() => Float, { description: 'How much it counts.' })
  weight: number;

  @Field(() => Int, { description: 'Schools with a value.' })
  known: number;

  @Field({ description: 'The academic years that the values are of.' })
  years: string;

  @Field(() => [LackingSchool], { description: 'Schools without, by name.' })
  lacking: LackingSchool[];
}

@ObjectType({ description: 'What a run on the pool will come to, counted before any search.' })
export class FormationForesight {
  @Field(() => Int, { description: 'Schools of the phase that the task is about.' })
  free: number;

  @Field(() => Int, { description: 'Those of whom enough is known.' })
  placeable: number;

  @Field(() => Int, { description: 'Trios that will come of it, at best; for trios only.' })
  trios: number;

  @Field(() => Int, { description: 'Quartets: the fewest possible; for trios only.' })
  quartets: number;

  @Field({ description: 'What will come of it, in one sentence.' })
  sentence: string;

  @Field(() => [String], { description: 'What is in the way of placing everybody, and what would help.' })
  obstacles: string[];

  @Field(() => [String], { description: 'Locks that no grouping could keep, and why.' })
  contradictions: string[];

  @Field(() => [UnplacedSchoolType], { description: 'Schools of whom too little is known.' })
  unknown: UnplacedSchoolType[];

  @Field(() => [MeasureGap], { description: 'What is missing for whom, measure by measure.' })
  gaps: MeasureGap[];
}

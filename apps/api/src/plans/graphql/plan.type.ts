import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanChangeKind, PlanScene, PlanStatus } from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import { phaseNames } from '../../schools/school-phase.enum.js';
import type { PlanView } from '../application/plan.queries.js';
import { planStatusNames } from '../plan-status.enum.js';
import { changeKindNames } from './plan.enums.js';
import { PlannedGroupType, SchoolWithoutGroupType } from './planned-group.type.js';

@ObjectType('PlanScore', {
  description: 'How good the groups of a plan are, in weighted standard deviations.',
})
export class PlanScoreType {
  @Field(() => Float, { description: 'Sum of all distances within groups.' })
  total: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'No legal grouping of these schools costs less; null where the run’s proof does not hold for them.',
  })
  lowerBound: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much better a grouping could be at most, as a share; null without a bound.',
  })
  gap: number | null;

  @Field(() => Float, { description: 'Mean distance of two schools of one group.' })
  mean: number;

  @Field(() => Float, { description: 'The mean distance within the group where it is largest.' })
  worst: number;

  @Field(() => Int, { description: 'Breaches that no reason is kept for: they stop the release.' })
  breaches: number;
}

@ObjectType('PlanStep', { description: 'One step of a plan, signed and dated.' })
export class PlanStepType {
  @Field(() => Int, { description: 'Its number in the plan.' })
  number: number;

  @Field(() => changeKindNames, { description: 'What it did.' })
  kind: PlanChangeKind;

  @Field({ description: 'What it did, in a sentence that begins with a verb.' })
  sentence: string;

  @Field({ description: 'Who took it.' })
  takenBy: string;

  @Field({ description: 'When.' })
  takenAt: Date;

  @Field({ description: 'It was taken back.' })
  isUndone: boolean;

  @Field({ description: 'It was taken back and other steps followed: it cannot be taken again.' })
  isReplaced: boolean;

  @Field(() => String, { nullable: true, description: 'Who last took it back or took it again.' })
  turnedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When that was.' })
  turnedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  reason: string | null;
}

@ObjectType({ isAbstract: true })
abstract class PlanHead {
  @Field(() => ID, { description: 'The plan, and its room: watch it to hear of every step.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => planStatusNames, { description: 'Where it stands.' })
  status: PlanStatus;

  @Field(() => Int, {
    description: 'Goes up with every step; a change names the version that it was made on.',
  })
  version: number;

  @Field(() => ID, { description: 'The run that it began as.' })
  runId: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'The cycle’s name.' })
  cycleName: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field({ description: 'Who started it.' })
  startedBy: string;

  @Field({ description: 'When.' })
  startedAt: Date;
}

@ObjectType('ListedPlan', { description: 'A plan in a list.' })
export class ListedPlanType extends PlanHead {}

@ObjectType('GroupingPlan', {
  description: 'A run’s proposal in a coordinator’s hands, to be changed step by step.',
})
export class GroupingPlanType extends PlanHead {
  @HideField()
  view: PlanView;

  @HideField()
  scene: PlanScene;

  @Field({ description: 'Name of the likeness profile of its run.' })
  profileName: string;

  @Field(() => [PlannedGroupType], { description: 'Its groups, the least alike first.' })
  groups: PlannedGroupType[];

  @Field(() => [SchoolWithoutGroupType], { description: 'Schools of the run that are in no group, by URN.' })
  schoolsWithoutGroup: SchoolWithoutGroupType[];

  @Field(() => PlanScoreType, { description: 'The score as it stands.' })
  score: PlanScoreType;

  @Field(() => PlanScoreType, { description: 'The score of the groups as the run proposed them.' })
  scoreAtStart: PlanScoreType;

  @Field({ description: 'There is a step to take back.' })
  canUndo: boolean;

  @Field({ description: 'There is a step to take again.' })
  canRedo: boolean;

  @Field({ description: 'Whether the viewer can change it now.' })
  viewerCanChange: boolean;
}

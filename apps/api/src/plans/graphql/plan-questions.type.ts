import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanRule, WeightShift } from '@pathways/domain/plans';
import { planRuleNames, shiftNames } from './plan.enums.js';
import { PlanScoreType } from './plan.type.js';
import { PlanBreachType, PlannedGroupType, PlannedSchoolType } from './planned-group.type.js';

@ObjectType('PlanPreview', { description: 'What a change would do, before it is made.' })
export class PlanPreviewType {
  @Field(() => String, { nullable: true, description: 'Why it can never be; null where it can.' })
  refusal: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change of the total, in weighted standard deviations; below zero: more alike than now.',
  })
  costChange: number | null;

  @Field(() => PlanScoreType, { nullable: true, description: 'The score that would come of it.' })
  score: PlanScoreType | null;

  @Field(() => [PlannedGroupType], { description: 'The groups that it touches, as they would become.' })
  groups: PlannedGroupType[];

  @Field(() => [PlanBreachType], { description: 'Breaches that it would make.' })
  breachesMade: PlanBreachType[];

  @Field(() => [PlanBreachType], { description: 'Breaches that it would mend.' })
  breachesMended: PlanBreachType[];
}

@ObjectType('RegroupedSchools', { description: 'Schools that would form a group.' })
export class RegroupedSchoolsType {
  @Field(() => ID, { nullable: true, description: 'The planned group; null: a new one.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null: a new one.' })
  name: string | null;

  @Field(() => [String], { description: 'All its schools.' })
  urns: string[];
}

@ObjectType('WhyNot', { description: 'What it would take to bring two schools into one group.' })
export class WhyNotType {
  @Field({ description: 'In one plain sentence.' })
  sentence: string;

  @Field(() => planRuleNames, { nullable: true, description: 'The rule that forbids it, where one does.' })
  rule: PlanRule | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The least that it would cost, in weighted standard deviations; null where there is no way.',
  })
  extraCost: number | null;

  @Field(() => [PlannedSchoolType], { description: 'Schools that would move as well.' })
  movers: PlannedSchoolType[];

  @Field(() => [RegroupedSchoolsType], {
    description: 'The groups that would change: give them to `changePlan` as `regroup` to do it.',
  })
  groups: RegroupedSchoolsType[];
}

@ObjectType('NearbySchool', { description: 'A school as another one of the pool sees it.' })
export class NearbySchoolType {
  @Field(() => PlannedSchoolType, { description: 'The school.' })
  school: PlannedSchoolType;

  @Field(() => Int, { description: '1 is the nearest of the whole pool.' })
  rank: number;

  @Field(() => Float, { description: 'In weighted standard deviations.' })
  distance: number;

  @Field(() => Float, { nullable: true, description: 'Straight line; null where a place is not known.' })
  kilometres: number | null;

  @Field(() => planRuleNames, { nullable: true, description: 'The rule that keeps them apart.' })
  rule: PlanRule | null;

  @Field({ description: 'They are in one group.' })
  isPartner: boolean;

  @Field({ description: 'Why it is not a partner, or that it is.' })
  sentence: string;
}

@ObjectType('WeightShift', { description: 'A measure that counts a quarter more, or a quarter less.' })
export class WeightShiftType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field(() => shiftNames, { description: 'Up or down.' })
  direction: WeightShift['direction'];
}

@ObjectType('GroupStability', {
  description:
    'Whether a group bears other weights: each measure a quarter up and down, would exchanging one school with another group be better?',
})
export class GroupStabilityType {
  @Field(() => ID, { description: 'The planned group.' })
  groupId: string;

  @Field({ description: 'No exchange would be better, whichever weight is changed.' })
  isFirm: boolean;

  @Field(() => Float, { description: 'Share of the changes of weight, 0 to 1, that it bears.' })
  share: number;

  @Field({ description: 'An exchange would be better already as the weights are.' })
  isUnsettled: boolean;

  @Field(() => [WeightShiftType], { description: 'The changes of weight that it does not bear.' })
  loosenedBy: WeightShiftType[];
}

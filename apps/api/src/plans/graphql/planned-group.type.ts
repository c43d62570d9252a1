import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BorderRule } from '@pathways/domain/groups';
import type { PlannedGroup, PlanRule, PlanScene } from '@pathways/domain/plans';
import { borderRuleNames } from '../../groups/group.enums.js';
import { planRuleNames } from './plan.enums.js';
import { OwnedSchool } from '../../schools/named-school.type.js';

@ObjectType('PlannedSchool', { description: 'A school in a plan, as it stands today.' })
export class PlannedSchoolType extends OwnedSchool {
  @Field(() => Float, {
    nullable: true,
    description: 'Mean distance to its partners, in weighted standard deviations; null where it has none.',
  })
  meanDistance: number | null;

  @Field(() => [String], { description: 'What has changed about it since the run, in sentences.' })
  notes: string[];
}

@ObjectType('SchoolWithoutGroup', { description: 'A school of the run that is in no group of the plan.' })
export class SchoolWithoutGroupType {
  @Field(() => PlannedSchoolType, { description: 'The school.' })
  school: PlannedSchoolType;

  @Field({ description: 'Why it is in no group, in one sentence.' })
  reason: string;
}

@ObjectType('PlanBreach', { description: 'A rule that a planned group breaks, as the schools stand today.' })
export class PlanBreachType {
  @Field(() => planRuleNames, { description: 'The rule.' })
  rule: PlanRule;

  @Field(() => [String], { description: 'The schools that break it together.' })
  urns: string[];

  @Field({ description: 'What is the matter, in one sentence.' })
  sentence: string;

  @Field({ description: 'A reason is kept, so it does not stop the release.' })
  isSetAside: boolean;

  @Field({ description: 'A coordinator may set it aside with a reason; sizes and locks may not be.' })
  canBeSetAside: boolean;
}

@ObjectType('PlannedOverride', { description: 'A border rule set aside for one group, with its reason.' })
export class PlannedOverrideType {
  @Field(() => borderRuleNames, { description: 'The rule.' })
  rule: BorderRule;

  @Field({ description: 'Why. Members will see it.' })
  reason: string;

  @Field({ description: 'Who set it aside.' })
  setBy: string;

  @Field({ description: 'When.' })
  setAt: Date;
}

@ObjectType('PlannedGroup', { description: 'A group of a plan: nobody outside has been told of it.' })
export class PlannedGroupType {
  @HideField()
  group: PlannedGroup;

  @HideField()
  scene: PlanScene;

  @Field(() => ID, { description: 'The planned group.' })
  id: string;

  @Field(() => Int, { description: 'Lasting number within its plan.' })
  position: number;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [PlannedSchoolType], { description: 'Its schools, by URN.' })
  schools: PlannedSchoolType[];

  @Field(() => Float, { description: 'Sum of the distances of all pairs.' })
  cost: number;

  @Field(() => Float, { description: 'Mean distance of a pair, in weighted standard deviations.' })
  meanDistance: number;

  @Field({ description: 'It stays as it is until it is unlocked.' })
  isLocked: boolean;

  @Field({ description: 'Its schools are those of a group that the run proposed.' })
  isAsProposed: boolean;

  @Field(() => [PlanBreachType], { description: 'The rules that it breaks.' })
  breaches: PlanBreachType[];

  @Field(() => [PlannedOverrideType], { description: 'Border rules set aside for it.' })
  overrides: PlannedOverrideType[];

  @Field(() => ID, { nullable: true, description: 'The group that came of it; null until it is released.' })
  releasedGroupId: string | null;
}

import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BorderRule } from '@pathways/domain/groups';
import type { TaskKind, TaskState } from '@pathways/domain/upkeep';
import { borderRuleNames } from '../../groups/group.enums.js';
import type { TaskView } from '../application/upkeep.queries.js';
import { taskKindNames, taskStateNames } from './upkeep.enums.js';
import { NamedSchool } from '../../schools/named-school.type.js';

@ObjectType('UpkeepSchool', { description: 'A school that a task or a repair is about.' })
export class UpkeepSchoolType extends NamedSchool {}

@ObjectType('MendedGroup', { description: 'A group as a repair would make it.' })
export class MendedGroupType {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [UpkeepSchoolType], { description: 'Its schools as they are now.' })
  before: UpkeepSchoolType[];

  @Field(() => [UpkeepSchoolType], {
    description: 'Its schools as they would be; none: the group would end.',
  })
  after: UpkeepSchoolType[];

  @Field(() => [String], { description: 'URNs that would come.' })
  joining: string[];

  @Field(() => [String], { description: 'URNs that would go.' })
  leaving: string[];
}

@ObjectType('RepairOption', {
  description: 'One way to mend what is the matter, on the groups as they stand now.',
})
export class RepairOptionType {
  @Field(() => ID, {
    description: 'Give it to `applyRepair`. It fits only while the groups stand as they do.',
  })
  key: string;

  @Field({ description: 'Who would go where, in sentences.' })
  sentence: string;

  @Field(() => Float, {
    description:
      'Change of the distance within the groups, in weighted standard deviations; below zero: more alike.',
  })
  costChange: number;

  @Field(() => Int, { description: 'Schools that would change their group, beside the one it is about.' })
  moves: number;

  @Field(() => [MendedGroupType], { description: 'The groups that would change.' })
  groups: MendedGroupType[];
}

@ObjectType('UpkeepTask', { description: 'Something that a coordinator ought to look at after a release.' })
export class UpkeepTaskType {
  @HideField()
  view: TaskView;

  @Field(() => ID, { description: 'The task.' })
  id: string;

  @Field(() => taskKindNames, { description: 'What is the matter.' })
  kind: TaskKind;

  @Field(() => taskStateNames, { description: 'How it stands.' })
  state: TaskState;

  @Field({ description: 'What is the matter, in one sentence.' })
  sentence: string;

  @Field(() => borderRuleNames, { nullable: true, description: 'The rule that is broken, where one is.' })
  rule: BorderRule | null;

  @Field(() => [UpkeepSchoolType], { description: 'The schools that it is about.' })
  schools: UpkeepSchoolType[];

  @Field(() => ID, { nullable: true, description: 'The group; null for a newcomer.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'The group’s name.' })
  groupName: string | null;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'The cycle’s name.' })
  cycleName: string;

  @Field({ description: 'When it was raised.' })
  raisedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who raised it; null: the register or the programme did.',
  })
  raisedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a person raised it.' })
  raisedBecause: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was settled.' })
  settledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who settled it.' })
  settledByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why so.' })
  settledBecause: string | null;

  @Field({ description: 'Whether the viewer can settle it now.' })
  viewerCanSettle: boolean;

  @Field({ description: 'Whether the viewer can keep the group as it is, with a reason.' })
  viewerCanKeep: boolean;
}

@ObjectType('Membership', { description: 'A school’s time in a group.' })
export class MembershipType {
  @Field(() => UpkeepSchoolType, { description: 'The school.' })
  school: UpkeepSchoolType;

  @Field({ description: 'When it joined.' })
  joinedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why; null: a member since the release.' })
  joinedBecause: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided it; null: the register did.' })
  joinedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it left; null: a member today.' })
  leftAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  leftBecause: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided it; null: the register did.' })
  leftBy: string | null;
}

@ObjectType('GroupHistory', { description: 'Who was a member of a group, when and why.' })
export class GroupHistoryType {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'When it was released.' })
  releasedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;

  @Field(() => [MembershipType], { description: 'In the order of joining.' })
  memberships: MembershipType[];
}

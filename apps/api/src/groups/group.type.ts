import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BorderRule, CharterClause, GroupKind } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { SchoolRole } from '@pathways/domain/shared';
import { GroupReasonType } from '../formation/group-reason.type.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { ListedSchoolFields } from '../schools/named-school.type.js';
import { phaseNames } from '../schools/school-phase.enum.js';
import type { GroupView } from './application/group.queries.js';
import { borderRuleNames, groupKinds, invitedRoles } from './group.enums.js';

@ObjectType({ description: 'One of the people who speak for a member school.' })
export class MemberPerson {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'As colleagues see it.' })
  name: string;

  @Field(() => invitedRoles, { description: 'What the person is to the school.' })
  role: SchoolRole;
}

@ObjectType({ description: 'A school that is a member of a group today.' })
export class MemberSchool extends ListedSchoolFields {
  @Field({ description: 'The day that the register’s facts are of, yyyy-mm-dd.' })
  asAt: string;

  @Field({ description: 'When it became a member.' })
  joinedAt: Date;

  @Field(() => [MemberPerson], {
    description: 'Who speaks for it; empty for those who may only know how many.',
  })
  people: MemberPerson[];

  @Field(() => Int, { description: 'How many people speak for it.' })
  peopleCount: number;
}

@ObjectType({ description: 'One clause of a charter and the setting that it drives.' })
export class CharterClauseType {
  @Field(() => String, { description: 'The setting, by its name.' })
  clause: CharterClause;

  @Field({ description: 'What it is about.' })
  title: string;

  @Field({ description: 'Whether it lets anything at all.' })
  isOn: boolean;

  @Field({ description: 'How the setting stands, in a word or two.' })
  label: string;

  @Field({ description: 'What the group agreed to, in words.' })
  words: string;
}

@ObjectType({ description: 'A group’s agreement as it stands.' })
export class Charter {
  @Field(() => Int, { description: 'Its number; each change makes a new one.' })
  number: number;

  @Field({ description: 'When it was adopted.' })
  adoptedAt: Date;

  @Field(() => [CharterClauseType], { description: 'Clause by clause.' })
  clauses: CharterClauseType[];
}

@ObjectType({ description: 'A border rule that a coordinator set aside for this group, with the reason.' })
export class RuleOverride {
  @Field(() => borderRuleNames, { description: 'The rule.' })
  rule: BorderRule;

  @Field({ description: 'Why it was set aside.' })
  reason: string;

  @Field({ description: 'Who set it aside.' })
  overriddenBy: string;

  @Field({ description: 'When.' })
  overriddenAt: Date;
}

@ObjectType({ description: 'Schools that work together in a room of their own.' })
export class Group {
  /** The read model itself, for fields that other slices add. */
  @HideField()
  view: GroupView;

  @Field(() => ID, { description: 'The group, and its room.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Trio, quartet and so on.' })
  kind: GroupKind;

  @Field(() => phaseNames, { nullable: true, description: 'Null where it crosses phases.' })
  phase: SchoolPhase | null;

  @Field(() => ID, { description: 'The programme that it belongs to.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'The cycle that it was formed for.' })
  cycleName: string;

  @Field({ description: 'When its schools were told.' })
  releasedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it lasts.' })
  endedAt: Date | null;

  @Field(() => [MemberSchool], {
    description: 'Its member schools today, by name; empty for researchers, who read under letters.',
  })
  members: MemberSchool[];

  @Field(() => GroupReasonType, {
    description: 'Why these schools; without facts for researchers, who read under letters.',
  })
  reason: GroupReasonType;

  @Field(() => Charter, { description: 'The charter in force.' })
  charter: Charter;

  @Field(() => [RuleOverride], { description: 'Border rules set aside for this group.' })
  overrides: RuleOverride[];

  @Field({ description: 'Whether the viewer may read the room.' })
  viewerCanRead: boolean;

  @Field({ description: 'Whether the viewer may write in the room.' })
  viewerCanContribute: boolean;

  @Field({ description: 'Whether the viewer may invite people and manage the group.' })
  viewerCanCoordinate: boolean;

  @Field({ description: 'Whether the viewer reads as a researcher, which members can see.' })
  viewerReadsAsResearcher: boolean;
}

export const GroupConnection = connectionOf(Group, 'GroupConnection');

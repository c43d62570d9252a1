import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GroupKind } from '@pathways/domain/groups';
import type { MeetingKind } from '@pathways/domain/meetings';
import type { SchoolPhase } from '@pathways/domain/schools';
import { groupKinds } from '../../groups/group.enums.js';
import { meetingKind } from '../../meetings/meeting-kind.enum.js';
import { phaseNames } from '../../schools/school-phase.enum.js';

@ObjectType('MeetingDate', { description: 'When a group meets; what it says stays in its room.' })
export class MeetingDateType {
  @Field(() => meetingKind, { description: 'What kind of meeting.' })
  kind: MeetingKind;

  @Field({ description: 'When it starts.' })
  startsAt: Date;

  @Field({ description: 'to come, took place or nobody said.' })
  standing: string;
}

@ObjectType('PartTaken', { description: 'A part that a school takes in a programme.' })
export class PartTakenType {
  @Field({ description: 'The programme.' })
  programmeName: string;

  @Field(() => String, { nullable: true, description: 'The cycle of its group.' })
  cycleName: string | null;

  @Field(() => groupKinds, {
    nullable: true,
    description: 'What kind of group it is in; null while in none.',
  })
  groupKind: GroupKind | null;

  @Field(() => [String], { description: 'The authorities of its partners.' })
  partnerAuthorities: readonly string[];

  @Field(() => String, { nullable: true, description: 'The day on which the round was closed.' })
  roundClosedOn: string | null;

  @Field(() => [MeetingDateType], { description: 'Settled dates of its group, the newest first.' })
  meetings: readonly MeetingDateType[];
}

@ObjectType('AuthoritySchool', { description: 'A school of an authority that takes part.' })
export class AuthoritySchoolType {
  @Field(() => ID, { description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => phaseNames, { description: 'Its phase.' })
  phase: SchoolPhase;

  @Field(() => [PartTakenType], { description: 'The programmes and groups that it is in.' })
  parts: readonly PartTakenType[];
}

@ObjectType('KeptFramework', {
  description: 'How the KPIs of a framework stand, for the authority that keeps it.',
})
export class KeptFrameworkType {
  @Field(() => ID, { description: 'The framework.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Int, { description: 'Its KPIs.' })
  kpis: number;

  @Field(() => Int, { description: 'Those whose newest value meets the target.' })
  met: number;

  @Field(() => Int, { description: 'Those whose newest value does not.' })
  notMet: number;

  @Field(() => Int, { description: 'Those with a value and no target.' })
  withoutTarget: number;

  @Field(() => Int, { description: 'Those without a value.' })
  withoutValue: number;

  @Field(() => Int, { description: 'Those without a value for the last term that is over.' })
  overdue: number;
}

@ObjectType('AuthorityOverview', { description: 'Who of an authority takes part, for its officers.' })
export class AuthorityOverviewType {
  @Field(() => ID, { description: 'The code of the authority.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Its open schools in the register.' })
  schoolCount: number;

  @Field(() => [AuthoritySchoolType], { description: 'Those that take part today, by name.' })
  schools: readonly AuthoritySchoolType[];
}

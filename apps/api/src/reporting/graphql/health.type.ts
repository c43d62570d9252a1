import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { GroupKind } from '@pathways/domain/groups';
import type { HealthLevel, SignState } from '@pathways/domain/reporting';
import type { SchoolPhase } from '@pathways/domain/schools';
import { groupKinds } from '../../groups/group.enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { phaseNames } from '../../schools/school-phase.enum.js';

export const healthLevelNames = {
  NEEDS_A_LOOK: 'needs a look',
  WATCH: 'watch',
  ON_ITS_WAY: 'on its way',
} as const satisfies Record<string, HealthLevel>;
registerEnumType(healthLevelNames, {
  name: 'HealthLevel',
  description: 'Whether a group should be helped now, watched, or left to its work.',
});

export const signStateNames = { YES: 'yes', SOME: 'some', NOT_YET: 'not yet' } as const satisfies Record<
  string,
  SignState
>;
registerEnumType(signStateNames, {
  name: 'SignState',
  description: 'All of it, some of it, or not yet.',
});

@ObjectType('GroupHealth', { description: 'How a group fares in its cycle: counted, never read.' })
export class GroupHealthType {
  @Field(() => ID, { description: 'The group.' })
  group: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'What kind of group it is.' })
  kind: GroupKind;

  @Field(() => phaseNames, { nullable: true, description: 'The phase of its schools.' })
  phase: SchoolPhase | null;

  @Field(() => Int, { description: 'Member schools today.' })
  schools: number;

  @Field(() => Int, { description: 'Member schools that contributed in the cycle.' })
  schoolsThatWrote: number;

  @Field(() => Int, { description: 'Meetings of the cycle that took place.' })
  meetingsHeld: number;

  @Field(() => Int, { description: 'Actions that were agreed.' })
  actionsAgreed: number;

  @Field(() => Int, { description: 'Of these, done.' })
  actionsDone: number;

  @Field(() => Int, { description: 'School days since anybody wrote, met or closed the round.' })
  silentDays: number;

  @Field(() => signStateNames, { description: 'Whether it met.' })
  met: SignState;

  @Field(() => signStateNames, { description: 'Whether its schools wrote.' })
  wrote: SignState;

  @Field(() => signStateNames, { description: 'Whether agreed actions are done.' })
  acted: SignState;

  @Field(() => signStateNames, { description: 'Whether it closed its round with an outcome.' })
  reflected: SignState;

  @Field(() => healthLevelNames, { description: 'Whether it should be helped now.' })
  level: HealthLevel;

  @Field(() => String, { nullable: true, description: 'What is suggested to do next, in plain words.' })
  nextStep: string | null;
}

export const GroupHealthConnection = connectionOf(GroupHealthType, 'GroupHealthConnection');

@ObjectType('HealthCounts', { description: 'How many groups of the cycle stand how.' })
export class HealthCountsType {
  @Field(() => Int, { description: 'Groups that need a look.' })
  needsALook: number;

  @Field(() => Int, { description: 'Groups to watch.' })
  watch: number;

  @Field(() => Int, { description: 'Groups that are on their way.' })
  onItsWay: number;
}

@ObjectType('CycleHealth', {
  description: 'How the groups of a cycle fare, with the rules by which that is said.',
})
export class CycleHealthType {
  @Field(() => GroupHealthConnection, { description: 'Those that need a look first, then by name.' })
  groups: InstanceType<typeof GroupHealthConnection>;

  @Field(() => HealthCountsType, { description: 'All groups of the cycle, counted.' })
  counts: HealthCountsType;

  @Field(() => [String], { description: 'The rules, as they are printed beside the list.' })
  rules: readonly string[];
}

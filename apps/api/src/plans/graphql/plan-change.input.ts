import { Field, ID, InputType } from '@nestjs/graphql';
import { borderRules, type BorderRule } from '@pathways/domain/groups';
import type { PlanChange, PlannedGroupId } from '@pathways/domain/plans';
import type { Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { idOf } from '../../platform/graphql/input.js';
import { borderRuleNames } from '../../groups/group.enums.js';

@InputType({ description: 'A school goes into another group, or into none.' })
class MoveSchoolInput {
  @Field({ description: 'The school.' })
  urn: string;

  @Field(() => ID, { nullable: true, description: 'The planned group it goes into; null: into none.' })
  groupId?: string | null;
}

@InputType({ description: 'Two schools change places.' })
class SwapSchoolsInput {
  @Field({ description: 'One school.' })
  urn: string;

  @Field({ description: 'The other.' })
  withUrn: string;
}

@InputType({ description: 'These schools leave wherever they are and form a group.' })
class NewGroupInput {
  @Field(() => [String], { description: 'The schools.' })
  urns: string[];

  @Field({ defaultValue: '', description: 'Its name; one is made where none is given.' })
  name: string;
}

@InputType({ description: 'Some schools of a group form a group of their own.' })
class SplitGroupInput {
  @Field(() => ID, { description: 'The planned group.' })
  groupId: string;

  @Field(() => [String], { description: 'The schools that leave it.' })
  urns: string[];
}

@InputType({ description: 'Two groups become one.' })
class MergeGroupsInput {
  @Field(() => ID, { description: 'The group that stays.' })
  intoId: string;

  @Field(() => ID, { description: 'The group that goes.' })
  fromId: string;
}

@InputType({ description: 'Schools that form a group from now on.' })
class RegroupInput {
  @Field(() => ID, { nullable: true, description: 'The planned group; null: a new one.' })
  groupId?: string | null;

  @Field(() => [String], { description: 'All its schools.' })
  urns: string[];
}

@InputType({ description: 'A group has another name.' })
class RenamePlannedGroupInput {
  @Field(() => ID, { description: 'The planned group.' })
  groupId: string;

  @Field({ description: 'What it will be called.' })
  name: string;
}

@InputType({ description: 'A border rule is set aside for a group, with its reason.' })
class SetRuleAsideInput {
  @Field(() => ID, { description: 'The planned group.' })
  groupId: string;

  @Field(() => borderRuleNames, { description: 'The rule.' })
  rule: BorderRule;

  @Field({ description: 'Why. Members will see it.' })
  reason: string;
}

@InputType({ description: 'A border rule that was set aside holds again.' })
class RestoreRuleInput {
  @Field(() => ID, { description: 'The planned group.' })
  groupId: string;

  @Field(() => borderRuleNames, { description: 'The rule.' })
  rule: BorderRule;
}

@InputType({ description: 'One change of a plan: exactly one of these.' })
export class PlanChangeInput {
  @Field(() => MoveSchoolInput, { nullable: true, description: 'A school moves.' })
  move?: MoveSchoolInput;

  @Field(() => SwapSchoolsInput, { nullable: true, description: 'Two schools change places.' })
  swap?: SwapSchoolsInput;

  @Field(() => ID, { nullable: true, description: 'This group stays as it is until it is unlocked.' })
  lock?: string;

  @Field(() => ID, { nullable: true, description: 'This group may change again.' })
  unlock?: string;

  @Field(() => ID, { nullable: true, description: 'The schools of this group are in none.' })
  dissolve?: string;

  @Field(() => NewGroupInput, { nullable: true, description: 'A group is made.' })
  newGroup?: NewGroupInput;

  @Field(() => SplitGroupInput, { nullable: true, description: 'A group is split.' })
  split?: SplitGroupInput;

  @Field(() => MergeGroupsInput, { nullable: true, description: 'Two groups become one.' })
  merge?: MergeGroupsInput;

  @Field(() => [RegroupInput], {
    nullable: true,
    description: 'Several groups become others at once; what `whyNot` answers can be given here.',
  })
  regroup?: RegroupInput[];

  @Field(() => RenamePlannedGroupInput, { nullable: true, description: 'A group has another name.' })
  rename?: RenamePlannedGroupInput;

  @Field(() => SetRuleAsideInput, { nullable: true, description: 'A border rule is set aside for a group.' })
  setAside?: SetRuleAsideInput;

  @Field(() => RestoreRuleInput, { nullable: true, description: 'A border rule holds again.' })
  restore?: RestoreRuleInput;
}

const urn = z
  .string()
  .regex(/^\d{6}$/, 'a URN has six digits')
  .transform(text => text as Urn);
const urns = z.array(urn).min(1, 'name at least one school').max(30, 'at most 30 schools');
const group = idOf<PlannedGroupId>();
const name = z.string().trim().max(80, 'at most 80 characters');
const rule = z.enum(borderRules);

const fields = z.object({
  move: z.object({ urn, groupId: group.nullish() }).nullish(),
  swap: z.object({ urn, withUrn: urn }).nullish(),
  lock: group.nullish(),
  unlock: group.nullish(),
  dissolve: group.nullish(),
  newGroup: z.object({ urns, name }).nullish(),
  split: z.object({ groupId: group, urns }).nullish(),
  merge: z.object({ intoId: group, fromId: group }).nullish(),
  regroup: z
    .array(z.object({ groupId: group.nullish(), urns: z.array(urn).max(30, 'at most 30 schools') }))
    .min(1)
    .max(300)
    .nullish(),
  rename: z.object({ groupId: group, name }).nullish(),
  setAside: z.object({ groupId: group, rule, reason: z.string().trim().max(500) }).nullish(),
  restore: z.object({ groupId: group, rule }).nullish(),
});

const regrouped = ({ groupId, ...each }: { groupId?: PlannedGroupId | null | undefined; urns: Urn[] }) => ({
  ...each,
  group: groupId ?? null,
});

function changesIn(given: z.output<typeof fields>): PlanChange[] {
  const { move, swap, lock, unlock, dissolve, newGroup, split, merge, regroup, rename, setAside, restore } =
    given;
  return [
    ...(move ? [{ kind: 'move', urn: move.urn, to: move.groupId ?? null } as const] : []),
    ...(swap ? [{ kind: 'swap', ...swap } as const] : []),
    ...(lock ? [{ kind: 'lock', group: lock } as const] : []),
    ...(unlock ? [{ kind: 'unlock', group: unlock } as const] : []),
    ...(dissolve ? [{ kind: 'dissolve', group: dissolve } as const] : []),
    ...(newGroup ? [{ kind: 'new group', ...newGroup } as const] : []),
    ...(split ? [{ kind: 'split', group: split.groupId, urns: split.urns } as const] : []),
    ...(merge ? [{ kind: 'merge', into: merge.intoId, from: merge.fromId } as const] : []),
    ...(regroup ? [{ kind: 'regroup', groups: regroup.map(regrouped) } as const] : []),
    ...(rename ? [{ kind: 'rename', group: rename.groupId, name: rename.name } as const] : []),
    ...(setAside ? [{ kind: 'set aside', ...setAside, group: setAside.groupId } as const] : []),
    ...(restore ? [{ kind: 'restore', ...restore, group: restore.groupId } as const] : []),
  ];
}

/** Reads the one change that is given. */
export const planChange = fields.transform((given, context): PlanChange => {
  const [change, ...more] = changesIn(given);
  if (change && more.length === 0) return change;
  context.addIssue({ code: 'custom', message: 'give exactly one kind of change' });
  return z.NEVER;
});

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  borderRules,
  type BorderRule,
  type FamilyFault,
  type ProposalId,
  type ProposedTask,
  type ReleaseRefusal,
} from '@pathways/domain/groups';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ReleaseGroupHandler } from '../application/release-group.handler.js';
import { borderRuleNames } from '../group.enums.js';

const AlreadyReleased = refusalType('AlreadyReleased', 'The proposal is a group already.');
const WrongSize = refusalType(
  'WrongSize',
  'A trio has three schools, a quartet four, a family 12 to 20, a pair two.',
);
const SchoolsLeft = refusalType('SchoolsLeft', 'Schools closed or left the programme since the run.');
const SchoolsTaken = refusalType('SchoolsTaken', 'Schools are in another group of this cycle.');
const BordersBroken = refusalType('BordersBroken', 'The schools break a border rule that was not set aside.');
const FamilyRulesBroken = refusalType('FamilyRulesBroken', 'The schools break a rule of families.');
const OverrideWithoutReason = refusalType('OverrideWithoutReason', 'Setting a rule aside needs a reason.');

@InputType()
class OverrideInput {
  @Field(() => borderRuleNames, { description: 'The rule to set aside.' })
  rule: BorderRule;

  @Field({ description: 'Why. Members will see it.' })
  reason: string;
}

@InputType()
class ReleaseGroupInput {
  @Field(() => ID, { description: 'The proposed group.' })
  proposalId: string;

  @Field({ description: 'What the group will be called.' })
  name: string;

  @Field({ description: 'Charter: researchers of the programme may read the room.' })
  researchAccess: boolean;

  @Field({ description: 'Charter: mails may carry what was written in the room.' })
  textInEmail: boolean;

  @Field(() => [OverrideInput], { defaultValue: [], description: 'Border rules set aside for this group.' })
  overrides: OverrideInput[];
}

@ObjectType()
class ReleaseGroupPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The group that came of it.' })
  groupId?: string;
}

const input = z.object({
  proposalId: z.uuid(),
  name: z.string().trim().min(2, 'Give the group a name.').max(80, 'At most 80 characters.'),
  researchAccess: z.boolean(),
  textInEmail: z.boolean(),
  overrides: z
    .array(z.object({ rule: z.enum(borderRules), reason: z.string().trim().max(500) }))
    .max(borderRules.length),
});

const broken = {
  'one phase': 'are of different school phases',
  'different authorities': 'are in one local authority',
  'different trusts': 'are in one trust',
} as const satisfies Record<BorderRule, string>;

const sizeWords = {
  trios: 'A trio has three schools and a quartet four',
  quartets: 'A trio has three schools and a quartet four',
  families: 'A family has 12 to 20 schools',
  pairs: 'A pair has two schools',
} as const satisfies Record<ProposedTask, string>;

const faultWords = {
  'one phase': () => 'the schools are of different school phases',
  'several authorities': () => 'the schools are of fewer than three local authorities',
  'no authority above half': ({ authority, urns }) =>
    `${urns.length} of the schools are in local authority ${authority ?? ''}, more than half`,
} as const satisfies Record<FamilyFault['rule'], (fault: FamilyFault) => string>;

const sentences: Sentences<ReleaseRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('proposal'),
  NotYours: () => notAllowed('Only a coordinator of the programme can release a group.'),
  AlreadyReleased: () => new AlreadyReleased('This proposal was released already. Open the group.'),
  WrongSize: ({ task, schools }) => new WrongSize(`${sizeWords[task]}; this proposal has ${schools}.`),
  SchoolsLeft: ({ urns }) =>
    new SchoolsLeft(
      `${urns.join(', ')} closed or left the programme since the run. Run the formation again.`,
    ),
  SchoolsTaken: ({ urns }) =>
    new SchoolsTaken(
      `${urns.join(', ')} ${urns.length === 1 ? 'is' : 'are'} in another group of this cycle by now. Run the formation again for the schools that are left.`,
    ),
  BordersBroken: ({ breaches }) =>
    new BordersBroken(
      `${breaches.map(({ rule, urns }) => `${urns.join(' and ')} ${broken[rule]}`).join('; ')}. Set the rule aside with a reason, or run the formation again.`,
    ),
  FamilyRulesBroken: ({ faults }) =>
    new FamilyRulesBroken(
      `Not a family: ${faults.map(fault => faultWords[fault.rule](fault)).join('; ')}. Run the formation again.`,
    ),
  OverrideWithoutReason: ({ rule }) =>
    new OverrideWithoutReason(`Say why the rule “${rule}” is set aside: members will see it.`),
};

@Resolver()
export class ReleaseGroupMutation {
  constructor(private readonly handler: ReleaseGroupHandler) {}

  @Mutation(() => ReleaseGroupPayload, {
    description:
      'Makes a proposed trio, quartet, family or pair a group with a room, after checking every rule again.',
  })
  async releaseGroup(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ReleaseGroupInput,
  ): Promise<ReleaseGroupPayload> {
    const { proposalId, name, overrides, researchAccess, textInEmail } = checked(input, given);
    const result = await this.handler.handle(actor, {
      proposal: proposalId as ProposalId,
      name,
      charter: { researchAccess, textInEmail },
      overrides,
    });
    return answer(result, group => ({ groupId: group.id }), sentences);
  }
}

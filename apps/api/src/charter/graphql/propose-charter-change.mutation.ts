import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { reasonAtMost, type ProposeCharterChangeRefusal } from '@pathways/domain/charter';
import { usualClauses, type CharterClause } from '@pathways/domain/groups';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ProposeCharterChangeHandler } from '../application/propose-charter-change.handler.js';

const GroupEnded = refusalType('GroupEnded', 'The group has ended.');
const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');
const ChoiceUnknown = refusalType('ChoiceUnknown', 'It is not in the library of clauses.');
const NothingChanged = refusalType('NothingChanged', 'It is what stands already.');
const ChangeWaits = refusalType('ChangeWaits', 'Another change waits for the schools.');

@InputType()
class ClauseChoiceInput {
  @Field({ description: 'The setting, by its name.' })
  clause: string;

  @Field({ description: 'One of the values that the library has for it.' })
  value: string;
}

@InputType()
class ProposeCharterChangeInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => [ClauseChoiceInput], { description: 'The clauses that are to stand otherwise.' })
  choices: ClauseChoiceInput[];

  @Field({ description: 'Why. Every school reads it.' })
  because: string;
}

@ObjectType()
class ProposeCharterChangePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The change that now waits for the schools.' })
  changeId?: string;
}

const isClause = (name: string): name is CharterClause => Object.hasOwn(usualClauses, name);
const input = z.object({
  groupId: idOf<GroupId>(),
  choices: z
    .array(
      z.object({
        clause: z.string().refine(isClause, 'this is no clause of the library'),
        value: z.string().max(20),
      }),
    )
    .max(20),
  because: z.string().max(2_000),
});

const sentences: Sentences<ProposeCharterChangeRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('group'),
  NotYours: () =>
    notAllowed('A leader or deputy of a member school, the facilitator or a coordinator proposes a change.'),
  GroupEnded: () => new GroupEnded('This group has ended; its charter stays as it is.'),
  ReasonMissing: () =>
    new ReasonMissing(`Say why, in at most ${reasonAtMost} characters: every school reads it.`),
  ChoiceUnknown: () => new ChoiceUnknown('Choose from what the page offers for each clause.'),
  NothingChanged: () => new NothingChanged('Set at least one clause otherwise than it stands.'),
  ChangeWaits: () =>
    new ChangeWaits('A change waits for the schools already. It has to be accepted or given up first.'),
};

@Resolver()
export class ProposeCharterChangeMutation {
  constructor(private readonly handler: ProposeCharterChangeHandler) {}

  @Mutation(() => ProposeCharterChangePayload, {
    description:
      'Proposes to change clauses of a charter. It holds once every member school has accepted it.',
  })
  async proposeCharterChange(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ProposeCharterChangeInput,
  ): Promise<ProposeCharterChangePayload> {
    const { groupId, choices, because } = checked(input, given);
    const wish = {
      choices: Object.fromEntries(choices.map(({ clause, value }) => [clause, value])),
      because,
    };
    const result = await this.handler.handle(actor, groupId, wish);
    return answer(result, changeId => ({ changeId }), sentences);
  }
}

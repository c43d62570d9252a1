import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { EditOutcomeRefusal } from '@pathways/domain/discussions';
import type { DiscussionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { EditOutcomeHandler } from '../application/edit-outcome.handler.js';
import { RoomQueries } from '../application/room.queries.js';
import type { DiscussionView } from '../application/room.views.js';
import { Discussion } from './discussion.type.js';
import { ActionInput, outcomeFields, outcomeSentences, toOutcome } from './outcome.input.js';

@InputType()
export class EditOutcomeInput {
  @Field(() => ID, { description: 'A discussion whose round has closed.' })
  discussionId: string;

  @Field({ description: 'What the group learned: plain text, 1 to 4,000 characters.' })
  learned: string;

  @Field(() => String, { nullable: true, description: 'What the group will try, at most 4,000 characters.' })
  willTry?: string | null;

  @Field(() => [ActionInput], { nullable: true, description: 'All actions that shall stand, in order.' })
  actions?: ActionInput[] | null;

  @Field(() => Int, { description: 'The number of the outcome that you had before your eyes.' })
  expectedNumber: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the device for this edit: a repeat changes nothing.',
  })
  clientId?: string | null;
}

@ObjectType({ description: 'The discussion as it stands after the change.' })
export class EditOutcomePayload extends Payload {
  @Field(() => Discussion, { nullable: true, description: 'Null when it was refused.' })
  discussion?: DiscussionView | null;
}

const shape = z.object({
  discussionId: idOf<DiscussionId>(),
  learned: z.string().max(40_000, 'this is more than ten times what fits'),
  expectedNumber: z.int().min(0),
  clientId: idOf<string>().nullish(),
  ...outcomeFields,
});

const RoundIsOpen = refusalType('RoundIsOpen', 'The round has not closed.');
const OutcomeChanged = refusalType('OutcomeChangedMeanwhile', 'It was changed elsewhere meanwhile.');

const sentences: Sentences<EditOutcomeRefusal | { readonly kind: 'DiscussionNotFound' }> = {
  ...outcomeSentences,
  DiscussionNotFound: () => notFound('discussion'),
  MayNotClose: () => notAllowed('The facilitator writes down what a round came to.'),
  RoundIsOpen: () => new RoundIsOpen('The round is still open. Its outcome is written when it closes.'),
  OutcomeChangedMeanwhile: () =>
    new OutcomeChanged(
      'It was changed elsewhere meanwhile. Read what stands now, then make your change again.',
    ),
};

@Resolver()
export class EditOutcomeMutation {
  constructor(
    private readonly handler: EditOutcomeHandler,
    private readonly queries: RoomQueries,
  ) {}

  @Mutation(() => EditOutcomePayload, {
    description: 'Puts what a closed round came to in other words. Earlier wordings are kept and shown.',
  })
  async editOutcome(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: EditOutcomeInput,
  ): Promise<EditOutcomePayload> {
    const { discussionId, learned, expectedNumber, clientId = null, ...told } = checked(shape, input);
    const outcome = toOutcome(learned, told);
    const wanted = { discussion: discussionId, outcome, expectedNumber, clientId };
    const result = await this.handler.handle(actor, wanted);
    const room = result.ok ? await this.queries.room(actor, result.value.group) : null;
    const discussion = room?.discussions.find(({ id }) => id === discussionId) ?? null;
    return answer(result, () => ({ discussion }), sentences);
  }
}

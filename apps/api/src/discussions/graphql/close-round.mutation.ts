import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CloseRefusal } from '@pathways/domain/discussions';
import type { DiscussionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { CloseRoundHandler } from '../application/close-round.handler.js';
import { RoomQueries } from '../application/room.queries.js';
import type { DiscussionView } from '../application/room.views.js';
import { roundIsClosed } from './body-sentences.js';
import { ActionInput, outcomeFields, outcomeSentences, toOutcome } from './outcome.input.js';
import { Discussion } from './discussion.type.js';

@InputType()
export class CloseRoundInput {
  @Field(() => ID, { description: 'The discussion.' })
  discussionId: string;

  @Field({ description: 'What the group learned: plain text, 1 to 4,000 characters.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'What the group will try, at most 4,000 characters.' })
  willTry?: string | null;

  @Field(() => [ActionInput], { nullable: true, description: 'Who does what by when, at most 20.' })
  actions?: ActionInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the device for this closing: a repeat gives the first answer.',
  })
  clientId?: string | null;
}

@ObjectType({ description: 'The discussion as it stands after the change.' })
export class CloseRoundPayload extends Payload {
  @Field(() => Discussion, { nullable: true, description: 'Null when it was refused.' })
  discussion?: DiscussionView | null;
}

const shape = z.object({
  discussionId: idOf<DiscussionId>(),
  outcome: z.string().max(40_000, 'this is more than ten times what fits'),
  clientId: idOf<string>().nullish(),
  ...outcomeFields,
});

const sentences: Sentences<CloseRefusal | { readonly kind: 'DiscussionNotFound' }> = {
  ...outcomeSentences,
  DiscussionNotFound: () => notFound('discussion'),
  MayNotClose: () => notAllowed('The facilitator closes the round.'),
  RoundIsClosed: roundIsClosed,
};

@Resolver()
export class CloseRoundMutation {
  constructor(
    private readonly handler: CloseRoundHandler,
    private readonly queries: RoomQueries,
  ) {}

  @Mutation(() => CloseRoundPayload, {
    description: 'Closes a round with its outcome. It is not opened again.',
  })
  async closeRound(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CloseRoundInput,
  ): Promise<CloseRoundPayload> {
    const { discussionId, outcome: learned, clientId = null, ...told } = checked(shape, input);
    const outcome = toOutcome(learned, told);
    const result = await this.handler.handle(actor, { discussion: discussionId, outcome, clientId });
    const room = result.ok ? await this.queries.room(actor, result.value.group) : null;
    const discussion = room?.discussions.find(({ id }) => id === discussionId) ?? null;
    return answer(result, () => ({ discussion }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { WriteFirstRefusal } from '@pathways/domain/discussions';
import type { DiscussionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { RoomQueries } from '../application/room.queries.js';
import type { DiscussionView } from '../application/room.views.js';
import { SetWriteFirstHandler } from '../application/set-write-first.handler.js';
import { roundIsClosed } from './body-sentences.js';
import { Discussion } from './discussion.type.js';

@InputType()
export class SetWriteFirstInput {
  @Field(() => ID, { description: 'The discussion.' })
  discussionId: string;

  @Field({ description: 'Members read under a prompt once they have written there; or all is open.' })
  writeFirst: boolean;
}

@ObjectType({ description: 'The discussion as it stands after the change.' })
export class SetWriteFirstPayload extends Payload {
  @Field(() => Discussion, { nullable: true, description: 'Null when it was refused.' })
  discussion?: DiscussionView | null;
}

const shape = z.object({ discussionId: idOf<DiscussionId>(), writeFirst: z.boolean() });

const TalkHasBegun = refusalType(
  'TalkHasBegun',
  'Somebody has written, and what was seen is not hidden again.',
);

const sentences: Sentences<WriteFirstRefusal | { readonly kind: 'DiscussionNotFound' }> = {
  DiscussionNotFound: () => notFound('discussion'),
  MayNotClose: () => notAllowed('The facilitator decides how the round runs.'),
  RoundIsClosed: roundIsClosed,
  TalkHasBegun: () =>
    new TalkHasBegun('Somebody has already written here. A round is made write-first before it begins.'),
};

@Resolver()
export class SetWriteFirstMutation {
  constructor(
    private readonly handler: SetWriteFirstHandler,
    private readonly queries: RoomQueries,
  ) {}

  @Mutation(() => SetWriteFirstPayload, {
    description: 'Lets everybody write before they read, or opens what was written. Safe to repeat.',
  })
  async setWriteFirst(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SetWriteFirstInput,
  ): Promise<SetWriteFirstPayload> {
    const { discussionId, writeFirst } = checked(shape, input);
    const result = await this.handler.handle(actor, discussionId, writeFirst);
    const room = result.ok ? await this.queries.room(actor, result.value.group) : null;
    const discussion = room?.discussions.find(({ id }) => id === discussionId) ?? null;
    return answer(result, () => ({ discussion }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { MemoId, RemoveMemoRefusal } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { RemoveMemoHandler } from '../application/remove-memo.handler.js';

@InputType({ description: 'The memo to take away.' })
class RemoveMemoInput {
  @Field(() => ID, { description: 'The memo.' })
  memoId: string;
}

@ObjectType({ description: 'That it is gone.' })
class RemoveMemoPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The memo that is gone.' })
  memoId?: string;
}

const schema = z.object({ memoId: idOf<MemoId>() });

const sentences: Sentences<RemoveMemoRefusal> = {
  NotVisible: () => notFound('memo'),
  NotYours: () => notAllowed('Only its author takes a memo away.'),
};

@Resolver()
export class RemoveMemoMutation {
  constructor(private readonly handler: RemoveMemoHandler) {}

  @Mutation(() => RemoveMemoPayload, { description: 'Takes a memo of one’s own away.' })
  async removeMemo(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RemoveMemoInput,
  ): Promise<RemoveMemoPayload> {
    const result = await this.handler.handle(actor, checked(schema, input).memoId);
    return answer(result, memoId => ({ memoId }), sentences);
  }
}

import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { MemoId, ReviseMemoRefusal } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { MemoQueries } from '../application/memo.queries.js';
import { ReviseMemoHandler } from '../application/revise-memo.handler.js';
import { memoBody, MemoPayload, NothingWritten } from './write-memo.mutation.js';

@InputType({ description: 'Other words for a memo of one’s own.' })
class ReviseMemoInput {
  @Field(() => ID, { description: 'The memo.' })
  memoId: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field({ description: 'Its words from now on.' })
  body: string;
}

const schema = z.object({ memoId: idOf<MemoId>(), revision: z.int().min(1), body: memoBody });

const MemoChangedMeanwhile = refusalType('MemoChangedMeanwhile', 'The memo was reworded since it was read.');

const sentences: Sentences<ReviseMemoRefusal> = {
  NotVisible: () => notFound('memo'),
  NotYours: () => notAllowed('Only its author rewords a memo. Write one of your own beside it.'),
  NothingWritten: () => new NothingWritten('Write something, or take the memo away.'),
  MemoChangedMeanwhile: () =>
    new MemoChangedMeanwhile('You reworded this memo elsewhere meanwhile. Read it again, then decide.'),
};

@Resolver()
export class ReviseMemoMutation {
  constructor(
    private readonly handler: ReviseMemoHandler,
    private readonly queries: MemoQueries,
  ) {}

  @Mutation(() => MemoPayload, { description: 'Rewords a memo of one’s own. How it read before is kept.' })
  async reviseMemo(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReviseMemoInput,
  ): Promise<MemoPayload> {
    const { memoId: memo, ...words } = checked(schema, input);
    const result = await this.handler.handle(actor, { memo, ...words });
    const read = result.ok ? await this.queries.memo(actor, result.value) : null;
    return answer(result, () => ({ memo: read }), sentences);
  }
}

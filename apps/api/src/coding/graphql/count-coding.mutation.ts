import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CodingId, CountCodingRefusal } from '@pathways/domain/coding';
import type { CodeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { CodebookQueries } from '../application/codebook.queries.js';
import { CountCodingHandler } from '../application/count-coding.handler.js';
import { CodeUse } from './codebook.type.js';

@InputType({ description: 'Under which part of a split code a coding counts.' })
class CountCodingInput {
  @Field(() => ID, { description: 'The coding.' })
  codingId: string;

  @Field(() => ID, { nullable: true, description: 'The part; null takes the decision back.' })
  partId?: string | null;
}

@ObjectType({ description: 'The codings of the split code as they count now.' })
class CountCodingPayload extends Payload {
  @Field(() => [CodeUse], { nullable: true, description: 'With the decision.' })
  uses?: CodeUse[] | null;
}

const schema = z.object({ codingId: idOf<CodingId>(), partId: idOf<CodeId>().nullish() });

const NotAPart = refusalType('NotAPart', 'The code is no part of the one that the coding was made with.');

const sentences: Sentences<CountCodingRefusal> = {
  NotVisible: () => notFound('coding'),
  NotAPart: () => new NotAPart('Choose one of the parts that the code was split into.'),
};

@Resolver()
export class CountCodingMutation {
  constructor(
    private readonly handler: CountCodingHandler,
    private readonly queries: CodebookQueries,
  ) {}

  @Mutation(() => CountCodingPayload, {
    description:
      'After a split: decides which part a coding counts under. The coding itself stays as it was made.',
  })
  async countCoding(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CountCodingInput,
  ): Promise<CountCodingPayload> {
    const { codingId, partId = null } = checked(schema, input);
    const result = await this.handler.handle(actor, codingId, partId);
    const uses = result.ok ? await this.queries.uses(actor, result.value, 200) : null;
    return answer(result, () => ({ uses }), sentences);
  }
}

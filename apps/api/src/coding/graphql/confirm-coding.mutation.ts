import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CodingId, ConfirmCodingRefusal } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { CodebookQueries } from '../application/codebook.queries.js';
import { CodingQueries } from '../application/coding.queries.js';
import { ConfirmCodingHandler } from '../application/confirm-coding.handler.js';
import { codeChangedMeanwhile, notInUse } from './codebook-sentences.js';
import { CodeUse } from './codebook.type.js';
import { ResearchContribution } from './coding.type.js';

@InputType({ description: 'A coding that fits still, by the rule that was read.' })
class ConfirmCodingInput {
  @Field(() => ID, { description: 'The coding.' })
  codingId: string;

  @Field(() => Int, { description: 'The version of the code that was read.' })
  version: number;
}

@ObjectType({ description: 'What the coding stands on, as it is now.' })
class ConfirmCodingPayload extends Payload {
  @Field(() => ResearchContribution, { nullable: true, description: 'As the researcher reads it.' })
  contribution?: ResearchContribution | null;

  @Field(() => [CodeUse], { nullable: true, description: 'What was coded with the code.' })
  uses?: CodeUse[] | null;
}

const schema = z.object({ codingId: idOf<CodingId>(), version: z.int().min(1) });

const sentences: Sentences<ConfirmCodingRefusal> = {
  NotVisible: () => notFound('coding'),
  CodeChangedMeanwhile: codeChangedMeanwhile,
  CodeNotInUse: () => notInUse('The code is not in use any more, so nothing is to be confirmed under it.'),
};

@Resolver()
export class ConfirmCodingMutation {
  constructor(
    private readonly handler: ConfirmCodingHandler,
    private readonly codings: CodingQueries,
    private readonly codebook: CodebookQueries,
  ) {}

  @Mutation(() => ConfirmCodingPayload, {
    description:
      'After a definition changed: one’s own coding fits the new one, too. It keeps the version it was made under.',
  })
  async confirmCoding(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ConfirmCodingInput,
  ): Promise<ConfirmCodingPayload> {
    const { codingId, version } = checked(schema, input);
    const result = await this.handler.handle(actor, codingId, version);
    if (!result.ok) return answer(result, () => ({}), sentences);
    const [contribution, uses] = await Promise.all([
      this.codings.contributionWith(actor, result.value.excerpt),
      this.codebook.uses(actor, result.value.code, 200),
    ]);
    return answer(result, () => ({ contribution, uses }), sentences);
  }
}

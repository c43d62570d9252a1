import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CodingId } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound } from '../../platform/graphql/refusals.js';
import { CodingQueries } from '../application/coding.queries.js';
import { RemoveCodingHandler } from '../application/remove-coding.handler.js';
import { ResearchContribution } from './coding.type.js';

@InputType({ description: 'The coding to take off.' })
class RemoveCodingInput {
  @Field(() => ID, { description: 'The coding.' })
  codingId: string;
}

@ObjectType({ description: 'The contribution with its marks as they are now.' })
class RemoveCodingPayload extends Payload {
  @Field(() => ResearchContribution, { nullable: true, description: 'As the researcher reads it.' })
  contribution?: ResearchContribution | null;
}

const schema = z.object({ codingId: z.uuid('Give the id of a coding.').transform(id => id as CodingId) });

@Resolver()
export class RemoveCodingMutation {
  constructor(
    private readonly handler: RemoveCodingHandler,
    private readonly queries: CodingQueries,
  ) {}

  @Mutation(() => RemoveCodingPayload, { description: 'Takes a code of one’s own off a passage.' })
  async removeCoding(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RemoveCodingInput,
  ): Promise<RemoveCodingPayload> {
    const result = await this.handler.handle(actor, checked(schema, input).codingId);
    const contribution = result.ok ? await this.queries.contributionWith(actor, result.value) : null;
    return answer(result, () => ({ contribution }), { NotVisible: () => notFound('coding') });
  }
}

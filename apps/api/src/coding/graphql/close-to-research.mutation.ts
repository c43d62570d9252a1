import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound } from '../../platform/graphql/refusals.js';
import { CloseToResearchHandler } from '../application/close-to-research.handler.js';

@InputType({ description: 'The contribution to take out of research.' })
class CloseToResearchInput {
  @Field(() => ID, { description: 'A contribution of the viewer’s school.' })
  contributionId: string;
}

@ObjectType({ description: 'That it is out of research.' })
class CloseToResearchPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The contribution.' })
  contributionId?: string;
}

const schema = z.object({ contributionId: idOf<ContributionId>() });

@Resolver()
export class CloseToResearchMutation {
  constructor(private readonly handler: CloseToResearchHandler) {}

  @Mutation(() => CloseToResearchPayload, {
    description:
      'A school takes its words out of research: every passage marked in them leaves counts, drafts, files and the library at once.',
  })
  async closeToResearch(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CloseToResearchInput,
  ): Promise<CloseToResearchPayload> {
    const result = await this.handler.handle(actor, checked(schema, input).contributionId);
    return answer(result, contributionId => ({ contributionId }), {
      NotVisible: () => notFound('contribution'),
    });
  }
}

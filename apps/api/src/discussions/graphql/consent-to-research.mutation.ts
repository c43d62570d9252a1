import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { NotYours } from '@pathways/domain/discussions';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { ConsentToResearchHandler } from '../application/consent-to-research.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import { ContributionPayload } from './contribution.payload.js';

@InputType()
export class ConsentToResearchInput {
  @Field(() => ID, { description: 'Your contribution.' })
  contributionId: string;

  @Field({ description: 'Researchers may code it, or no longer.' })
  given: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'A UUID made by the device for this sending: a repeat changes nothing, whatever was decided since.',
  })
  clientId?: string | null;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  given: z.boolean(),
  clientId: idOf<string>().nullish(),
});

const sentences: Sentences<NotYours | { readonly kind: 'ContributionNotFound' }> = {
  ContributionNotFound: () => notFound('contribution'),
  NotYours: () => notAllowed('Only its author lets researchers code a contribution.'),
};

@Resolver()
export class ConsentToResearchMutation {
  constructor(
    private readonly handler: ConsentToResearchHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description:
      'Lets researchers code your contribution, or takes that back. Quoting it is asked for separately.',
  })
  async consentToResearch(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ConsentToResearchInput,
  ): Promise<ContributionPayload> {
    const { contributionId, given, clientId = null } = checked(shape, input);
    const wanted = { contribution: contributionId, given, clientId };
    const result = await this.handler.handle(actor, wanted);
    const contribution = result.ok ? await this.queries.contribution(actor, contributionId) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}

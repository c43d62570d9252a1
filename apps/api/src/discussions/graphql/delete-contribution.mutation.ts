import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { NotYours } from '@pathways/domain/discussions';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { DeleteContributionHandler } from '../application/delete-contribution.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import { ContributionPayload } from './contribution.payload.js';

@InputType()
export class DeleteContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;
}

const shape = z.object({ contributionId: idOf<ContributionId>() });

const sentences: Sentences<NotYours | { readonly kind: 'ContributionNotFound' }> = {
  ContributionNotFound: () => notFound('contribution'),
  NotYours: () => notAllowed('Only its author deletes a contribution; the facilitator may hide it.'),
};

@Resolver()
export class DeleteContributionMutation {
  constructor(
    private readonly handler: DeleteContributionHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description:
      'Takes a contribution’s words out of every read. A stub stays, and so do the replies below it.',
  })
  async deleteContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: DeleteContributionInput,
  ): Promise<ContributionPayload> {
    const { contributionId } = checked(shape, input);
    const result = await this.handler.handle(actor, contributionId);
    const contribution = result.ok ? await this.queries.contribution(actor, contributionId) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}

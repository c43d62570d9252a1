import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { EditRefusal } from '@pathways/domain/discussions';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { EditContributionHandler } from '../application/edit-contribution.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import type { ContributionView } from '../application/room.views.js';
import { bodySentences, roundIsClosed } from './body-sentences.js';
import { ContributionChangedMeanwhile } from './contribution-changed.refusal.js';
import { ContributionPayload } from './contribution.payload.js';

@InputType()
export class EditContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field({ description: 'All of its new words.' })
  body: string;

  @Field(() => Int, { description: 'The revision that you had before your eyes.' })
  expectedRevision: number;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  body: z.string().max(200_000, 'this is more than ten times what fits'),
  expectedRevision: z.int().min(1),
});

type Refusal = EditRefusal | { readonly kind: 'ContributionNotFound' };

const sentencesAt = (current: ContributionView | null): Sentences<Refusal> => ({
  ...bodySentences,
  ContributionNotFound: () => notFound('contribution'),
  NotYours: () => notAllowed('Only its author edits a contribution.'),
  RoundIsClosed: roundIsClosed,
  ContributionIsDeleted: () => notFound('contribution'),
  ContributionChangedMeanwhile: () =>
    current ? new ContributionChangedMeanwhile(current) : notFound('contribution'),
});

@Resolver()
export class EditContributionMutation {
  constructor(
    private readonly handler: EditContributionHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description: 'Gives your contribution new words. The earlier ones stay readable as its history.',
  })
  async editContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: EditContributionInput,
  ): Promise<ContributionPayload> {
    const { contributionId, ...edit } = checked(shape, input);
    const result = await this.handler.handle(actor, { contribution: contributionId, ...edit });
    const contribution = await this.queries.contribution(actor, contributionId);
    return answer(result, () => ({ contribution }), sentencesAt(contribution));
  }
}

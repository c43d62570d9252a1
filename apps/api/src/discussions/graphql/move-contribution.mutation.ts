import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { MoveRefusal } from '@pathways/domain/discussions';
import type { ContributionId, SectionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { MoveContributionHandler } from '../application/move-contribution.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import { roundIsClosed, sectionNotOnSheet } from './body-sentences.js';
import { ContributionPayload } from './contribution.payload.js';

@InputType()
export class MoveContributionInput {
  @Field(() => ID, { description: 'An answer to a prompt; its replies go with it.' })
  contributionId: string;

  @Field(() => ID, { description: 'The section of the same sheet that it shall stand in.' })
  sectionId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the device for this sending: a repeat changes nothing.',
  })
  clientId?: string | null;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  sectionId: idOf<SectionId>(),
  clientId: idOf<string>().nullish(),
});

const sentences: Sentences<MoveRefusal | { readonly kind: 'ContributionNotFound' }> = {
  ContributionNotFound: () => notFound('contribution'),
  NotYours: () => notAllowed('Its author or the facilitator moves a contribution.'),
  RoundIsClosed: roundIsClosed,
  SectionNotOnSheet: sectionNotOnSheet,
  RepliesMoveAlong: () => notAllowed('A reply goes with what it replies to. Move that.'),
  EveryoneWritesFirst: () =>
    notAllowed(
      'While everybody writes first, contributions stay where they were written. They can be moved once all is open.',
    ),
};

@Resolver()
export class MoveContributionMutation {
  constructor(
    private readonly handler: MoveContributionHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description: 'Moves a contribution with its replies to another section. A note stays where it stood.',
  })
  async moveContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: MoveContributionInput,
  ): Promise<ContributionPayload> {
    const { contributionId, sectionId, clientId = null } = checked(shape, input);
    const wanted = { contribution: contributionId, section: sectionId, clientId };
    const result = await this.handler.handle(actor, wanted);
    const contribution = result.ok ? await this.queries.contribution(actor, contributionId) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { ReactionKind as Kind, ReactRefusal } from '@pathways/domain/discussions';
import type { ContributionId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { ReactHandler } from '../application/react.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import { roundIsClosed } from './body-sentences.js';
import { ContributionPayload } from './contribution.payload.js';
import { ReactionKind } from './reaction.type.js';
import { schoolSentences } from './school-sentences.js';

@InputType()
export class ReactInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => ReactionKind, { description: 'Which of the three.' })
  kind: Kind;

  @Field({ description: 'Say so, or no longer.' })
  given: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'URN of the school that reacts. Needed by people of several member schools.',
  })
  speakingForUrn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the device for this sending: a repeat changes nothing.',
  })
  clientId?: string | null;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  kind: z.enum(ReactionKind),
  given: z.boolean(),
  speakingForUrn: z
    .string()
    .regex(/^\d{6}$/, 'a URN has six digits')
    .nullish(),
  clientId: idOf<string>().nullish(),
});

const sentences: Sentences<ReactRefusal | { readonly kind: 'ContributionNotFound' }> = {
  ...schoolSentences,
  ContributionNotFound: () => notFound('contribution'),
  MayNotReact: () =>
    notAllowed('Schools of the group react to what others wrote. Here, write a reply instead.'),
  RoundIsClosed: roundIsClosed,
};

@Resolver()
export class ReactMutation {
  constructor(
    private readonly handler: ReactHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description:
      'Says one of three things of a contribution for your school, or takes it back. Safe to repeat.',
  })
  async react(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReactInput,
  ): Promise<ContributionPayload> {
    const { contributionId, kind, given, speakingForUrn, clientId = null } = checked(shape, input);
    const speakingFor = (speakingForUrn ?? null) as Urn | null;
    const wanted = { contribution: contributionId, kind, given, speakingFor, clientId };
    const result = await this.handler.handle(actor, wanted);
    const contribution = result.ok ? await this.queries.contribution(actor, contributionId) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}

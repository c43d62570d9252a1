import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { RoundSourceQueries } from '../application/round-source.queries.js';

@ObjectType({ description: 'What a round ended on, to be put into a draft with its source.' })
export class RoundSource {
  @Field(() => ID, { description: 'The round.' })
  discussionId: string;

  @Field({ description: 'The group.' })
  groupName: string;

  @Field({ description: 'When it was closed.' })
  closedAt: Date;

  @Field({ description: 'What was learned.' })
  learned: string;

  @Field({ description: 'What the group will try; may be empty.' })
  willTry: string;

  @Field(() => [String], { description: 'The agreed actions.' })
  actions: string[];
}

const aPractice = z.object({ id: z.uuid('Give the id of a practice.').transform(id => id as PracticeId) });

@Resolver()
export class RoundSourceResolver {
  constructor(private readonly queries: RoundSourceQueries) {}

  @Query(() => [RoundSource], {
    nullable: true,
    description: 'Outcomes of the groups that a draft rests on, for its writers; at most 30.',
  })
  roundSources(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RoundSource[] | null> {
    return this.queries.of(actor, checked(aPractice, { id }).id);
  }
}

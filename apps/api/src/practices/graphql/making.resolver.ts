import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { MakingQueries } from '../application/making.queries.js';
import { PracticeMaking, WaitingPractice } from './practice-making.type.js';

const aPractice = z.object({ id: z.uuid('Give the id of a practice.').transform(id => id as PracticeId) });

@Resolver()
export class MakingResolver {
  constructor(private readonly queries: MakingQueries) {}

  @Query(() => PracticeMaking, {
    nullable: true,
    description:
      'Turns, comments, locks and changes of the version that can still change, for writers and editors.',
  })
  practiceMaking(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PracticeMaking | null> {
    return this.queries.making(actor, checked(aPractice, { id }).id);
  }

  @Query(() => [WaitingPractice], {
    description:
      'Who is waited for in the practices that the viewer sees, the longest waiting first; at most 200.',
  })
  waitingPractices(@CurrentActor() actor: SignedIn): Promise<WaitingPractice[]> {
    return this.queries.waiting(actor);
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { WordsQueries } from '../application/words.queries.js';
import { WordsInPlace } from './words-in-place.type.js';

const aPractice = z.object({ id: z.uuid('Give the id of a practice.').transform(id => id as PracticeId) });

@Resolver()
export class WordsResolver {
  constructor(private readonly queries: WordsQueries) {}

  @Query(() => [WordsInPlace], {
    description: 'Reviewed practices that quote the viewer’s schools, those that wait for an answer first.',
  })
  quotedInPlace(@CurrentActor() actor: SignedIn): Promise<WordsInPlace[]> {
    return this.queries.all(actor);
  }

  @Query(() => WordsInPlace, {
    nullable: true,
    description: 'A finished practice with the viewer’s school’s words in their places.',
  })
  wordsInPlace(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WordsInPlace | null> {
    return this.queries.one(actor, checked(aPractice, { id }).id);
  }
}

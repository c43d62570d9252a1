import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { TryQueries } from '../application/try.queries.js';
import { OwnTry, StandingLink } from './try.type.js';

const practice = z.uuid('Give the id of a practice.').transform(id => id as PracticeId);

@Resolver()
export class TryResolver {
  constructor(private readonly queries: TryQueries) {}

  @Query(() => [OwnTry], {
    description:
      'What the viewer’s schools reported of practices, the newest first; of one practice, where it is named.',
  })
  ownTries(
    @CurrentActor() actor: SignedIn,
    @Args('practiceId', { type: () => ID, nullable: true }) practiceId?: string | null,
  ): Promise<OwnTry[]> {
    const asked = checked(z.object({ practiceId: practice.nullish() }), { practiceId });
    return this.queries.own(actor, asked.practiceId ?? null);
  }

  @Query(() => [StandingLink], {
    nullable: true,
    description: 'Which other practices this one speaks of, for editors to keep.',
  })
  practiceLinks(
    @CurrentActor() actor: SignedIn,
    @Args('practiceId', { type: () => ID }) practiceId: string,
  ): Promise<StandingLink[] | null> {
    return this.queries.links(actor, checked(z.object({ practiceId: practice }), { practiceId }).practiceId);
  }
}

import { Int, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FlaggedWordsQueries } from '../application/flagged-words.queries.js';
import { FlagQueries } from '../application/flag.queries.js';
import { FlaggedContribution } from './flagged-contribution.type.js';

@Resolver()
export class FlagResolver {
  constructor(
    private readonly queries: FlagQueries,
    private readonly words: FlaggedWordsQueries,
  ) {}

  @Query(() => [FlaggedContribution], {
    description:
      'What you are to decide on as facilitator or coordinator: what waits, and what was kept hidden and may be removed. At most 200.',
  })
  async flagsToSettle(@CurrentActor() actor: SignedIn): Promise<FlaggedContribution[]> {
    const views = await this.queries.toSettle(actor);
    return views.map(view => ({ ...view, flags: [...view.flags], readings: [...view.readings] }));
  }

  @Query(() => Int, {
    description: 'How many flagged contributions, and other flagged words, wait for your decision.',
  })
  async flagsWaiting(@CurrentActor() actor: SignedIn): Promise<number> {
    const [talk, others] = await Promise.all([
      this.queries.countToSettle(actor),
      this.words.countToSettle(actor),
    ]);
    return talk + others;
  }
}

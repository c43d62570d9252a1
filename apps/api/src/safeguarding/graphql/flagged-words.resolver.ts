import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { WordsId } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { FlaggedWordsQueries, type FlaggedWordsView } from '../application/flagged-words.queries.js';
import { FlaggedWords } from './flagged-words.type.js';

const shape = z.object({ id: idOf<WordsId>() });

const toType = (view: FlaggedWordsView): FlaggedWords => ({
  ...view,
  flags: [...view.flags],
  readings: [...view.readings],
});

@Resolver()
export class FlaggedWordsResolver {
  constructor(private readonly queries: FlaggedWordsQueries) {}

  @Query(() => [FlaggedWords], {
    description:
      'Flagged words outside of the talk that you are to decide on: what waits, and what was kept hidden. At most 200.',
  })
  async flaggedWordsToSettle(@CurrentActor() actor: SignedIn): Promise<FlaggedWords[]> {
    return (await this.queries.toSettle(actor)).map(toType);
  }

  @Query(() => FlaggedWords, {
    nullable: true,
    description: 'Words outside of the talk, to be flagged by whoever reads them.',
  })
  async wordsToFlag(
    @CurrentActor() actor: SignedIn,
    @Args('id', {
      type: () => ID,
      description: 'The row that holds them, such as the try, comment or meeting.',
    })
    asked: string,
  ): Promise<FlaggedWords | null> {
    const view = await this.queries.find(actor, checked(shape, { id: asked }).id);
    return view && toType(view);
  }
}

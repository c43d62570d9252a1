import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { KeepHiddenRefusal } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { KeepWordsHiddenHandler } from '../application/keep-words-hidden.handler.js';
import type { WordsNotFound } from '../application/words-door.js';
import { keptReasonMissing, nothingToSettle } from './flag-sentences.js';
import { FlaggedWordsPayload, notYoursToSettle, wordsNotFound } from './words-flag.input.js';

@InputType()
class KeepWordsHiddenInput {
  @Field(() => ID, { description: 'The words, as `hiddenWords` names them.' })
  wordsId: string;

  @Field({ description: 'Why. Whoever looks after these words reads it, so nothing of them belongs in it.' })
  because: string;
}

const shape = z.object({
  wordsId: z.string().min(1).max(300, 'at most 300 characters'),
  because: z.string().max(500, 'at most 500 characters'),
});

const sentences: Sentences<KeepHiddenRefusal | WordsNotFound> = {
  WordsNotFound: wordsNotFound,
  NotYours: notYoursToSettle,
  NothingToSettle: nothingToSettle,
  ReasonMissing: keptReasonMissing,
};

@Resolver()
export class KeepWordsHiddenMutation {
  constructor(private readonly handler: KeepWordsHiddenHandler) {}

  @Mutation(() => FlaggedWordsPayload, {
    description:
      'Keeps hidden words of a board, of minutes or of the directory out of sight; after 28 days they are removed.',
  })
  async keepWordsHidden(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: KeepWordsHiddenInput,
  ): Promise<FlaggedWordsPayload> {
    const { wordsId, because } = checked(shape, input);
    return answer(await this.handler.handle(actor, wordsId, because), () => ({ wordsId }), sentences);
  }
}

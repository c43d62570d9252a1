import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { OpenRefusal } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { OpenFlaggedWordsHandler } from '../application/open-flagged-words.handler.js';
import type { WordsNotFound } from '../application/words-door.js';
import { nothingHidden, wordsAreGone, wordsReasonMissing } from './flag-sentences.js';
import { notYoursToSettle, whichWords, WhichWordsInput, wordsNotFound } from './words-flag.input.js';

@InputType()
class OpenFlaggedWordsInput extends WhichWordsInput {
  @Field({ description: 'Why you open them. It is kept beside the flag.' })
  because: string;
}

@ObjectType({ description: 'Hidden words, handed once to whoever decides about them.' })
class OpenFlaggedWordsPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The words; null when it was refused.' })
  words?: string | null;
}

const shape = z.object({ ...whichWords, because: z.string().max(500, 'at most 500 characters') });

const sentences: Sentences<OpenRefusal | WordsNotFound> = {
  WordsNotFound: wordsNotFound,
  NotYours: notYoursToSettle,
  ReasonMissing: wordsReasonMissing,
  NothingHidden: nothingHidden,
  WordsAreGone: wordsAreGone,
};

@Resolver()
export class OpenFlaggedWordsMutation {
  constructor(private readonly handler: OpenFlaggedWordsHandler) {}

  @Mutation(() => OpenFlaggedWordsPayload, {
    description:
      'Opens hidden words outside of the talk for whoever settles their flags; who did and why is kept.',
  })
  async openFlaggedWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: OpenFlaggedWordsInput,
  ): Promise<OpenFlaggedWordsPayload> {
    const { kind, wordsId, because } = checked(shape, input);
    const result = await this.handler.handle(actor, { kind, id: wordsId }, because);
    return answer(result, ({ text: words }) => ({ words }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  offeredWordsLimit,
  wordsAnswers,
  type AnswerWordsRefusal,
  type WordsAnswer,
} from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AnswerWordsHandler } from '../application/answer-words.handler.js';
import { WordsQueries } from '../application/words.queries.js';
import { wordsAnswer } from './field.enums.js';
import { practiceId, PracticeInput } from './practice.payload.js';
import { WordsInPlace } from './words-in-place.type.js';

@InputType({ description: 'What a school says about its words in their place.' })
class AnswerWordsInput extends PracticeInput {
  @Field(() => ID, { description: 'The quotation in its sentence, as it was read.' })
  placeId: string;

  @Field(() => wordsAnswer, { description: 'The answer.' })
  answer: WordsAnswer;

  @Field({
    defaultValue: '',
    description: 'What the school would rather be quoted with, where it offers other words.',
  })
  words: string;
}

@ObjectType({ description: 'The practice as the school sees it after its answer.' })
class AnswerWordsPayload extends Payload {
  @Field(() => WordsInPlace, {
    nullable: true,
    description: 'The practice with the school’s words in their places.',
  })
  wordsInPlace?: WordsInPlace | null;
}

export const placeId = z.string().regex(/^[0-9a-f]{64}$/, 'Give the id of a place.');

const schema = z.object({
  practiceId,
  placeId,
  answer: z.enum(wordsAnswers),
  words: z.string().max(offeredWordsLimit, `Use at most ${offeredWordsLimit} characters.`),
});

const BeingRewritten = refusalType('WordsBeingRewritten', 'The practice is being written anew.');
const PublishedAlready = refusalType('WordsPublishedAlready', 'The practice is in the library.');
const ConsentGone = refusalType('WordsConsentGone', 'The school’s consent to this use is not in force.');
const WordsMissing = refusalType('OfferedWordsMissing', 'Other words are offered without any.');
const WordsUnchanged = refusalType('OfferedWordsUnchanged', 'The words offered are those that stand there.');

const sentences: Sentences<AnswerWordsRefusal> = {
  NotVisible: () => notFound('place'),
  BeingRewritten: () =>
    new BeingRewritten('It is being written anew. You will be asked again before anything is published.'),
  PublishedAlready: () =>
    new PublishedAlready('It is published. You can take your words back under “Consent”, at any time.'),
  ConsentGone: () =>
    new ConsentGone(
      'Your school has taken its consent back, or the words are out of sight. They will not be quoted.',
    ),
  WordsMissing: () => new WordsMissing('Write the words that you would rather be quoted with.'),
  WordsUnchanged: () =>
    new WordsUnchanged('These words stand there already. Change them, or approve them as they are.'),
};

@Resolver()
export class AnswerWordsMutation {
  constructor(
    private readonly handler: AnswerWordsHandler,
    private readonly queries: WordsQueries,
  ) {}

  @Mutation(() => AnswerWordsPayload, {
    description: 'A school approves its words in their place, offers softer ones, or withholds them.',
  })
  async answerWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AnswerWordsInput,
  ): Promise<AnswerWordsPayload> {
    const { practiceId: practice, placeId: place, ...given } = checked(schema, input);
    const result = await this.handler.handle(actor, { practice, place, ...given });
    const wordsInPlace = result.ok ? await this.queries.one(actor, practice) : null;
    return answer(result, () => ({ wordsInPlace }), sentences);
  }
}

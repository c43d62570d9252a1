import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { SettleWords, SettleWordsRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { SettleWordsHandler } from '../application/settle-words.handler.js';
import { placeId } from './answer-words.mutation.js';
import { settleWords } from './field.enums.js';
import { noSuchPractice, practiceId, PracticeInput, PracticePayload } from './practice.payload.js';

@InputType({ description: 'What becomes of a quotation that its school would not leave as it was.' })
class SettleWordsInput extends PracticeInput {
  @Field(() => ID, { description: 'The quotation in its sentence.' })
  placeId: string;

  @Field(() => settleWords, { description: 'Take the words that were offered, or drop the quotation.' })
  decision: SettleWords;
}

const schema = z.object({ practiceId, placeId, decision: z.enum(settleWords) });

const NothingOffered = refusalType('NothingOffered', 'The school stands by its words there.');
const NothingLeft = refusalType('NothingLeft', 'No claim would be left.');

const sentences: Sentences<SettleWordsRefusal> = {
  NotVisible: noSuchPractice,
  NothingOffered: () => new NothingOffered('There is nothing to settle here any more. Load the page again.'),
  NothingLeft: () =>
    new NothingLeft('No claim would be left. Take the practice back and rest it on other passages.'),
};

@Resolver()
export class SettleWordsMutation {
  constructor(
    private readonly handler: SettleWordsHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description:
      'A writer takes a school’s softer words or drops the quotation; the text goes to review again.',
  })
  async settleWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleWordsInput,
  ): Promise<PracticePayload> {
    const { practiceId: practice, placeId: place, decision } = checked(schema, input);
    const result = await this.handler.handle(actor, { practice, place, decision });
    const view = result.ok ? await this.queries.practice(actor, practice) : null;
    return answer(result, () => ({ practice: view }), sentences);
  }
}

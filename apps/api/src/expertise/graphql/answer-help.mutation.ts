import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { AnswerHelpRefusal, HelpId } from '@pathways/domain/expertise';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AnswerHelpHandler } from '../application/answer-help.handler.js';
import { shared, wordsMissing } from './expertise-refusals.js';
import { HelpPayload } from './expertise.payload.js';

const HelpAnsweredAlready = refusalType('HelpAnsweredAlready', 'It was answered before.');

@InputType()
class AnswerHelpInput {
  @Field(() => ID, { description: 'The help that was sought or offered.' })
  helpId: string;

  @Field({ description: 'Whether the school agrees.' })
  agrees: boolean;

  @Field({ description: 'How to go on, or why not. The other school reads it.' })
  because: string;
}

const input = z.object({ helpId: idOf<HelpId>(), agrees: z.boolean(), because: z.string().max(5_000) });

const sentences: Sentences<AnswerHelpRefusal | { readonly kind: 'HelpNotFound' }> = {
  HelpNotFound: shared.HelpNotFound,
  NotYourSchool: shared.NotYourSchool,
  AnsweredAlready: () => new HelpAnsweredAlready('Somebody of your school answered it before.'),
  WordsMissing: () => wordsMissing(),
};

@Resolver()
export class AnswerHelpMutation {
  constructor(private readonly handler: AnswerHelpHandler) {}

  @Mutation(() => HelpPayload, {
    description: 'Agrees to help, or to be helped, or declines with a word of why.',
  })
  async answerHelp(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: AnswerHelpInput,
  ): Promise<HelpPayload> {
    const { helpId, ...said } = checked(input, given);
    const result = await this.handler.answer(actor, helpId, said);
    return answer(result, id => ({ helpId: id }), sentences);
  }
}

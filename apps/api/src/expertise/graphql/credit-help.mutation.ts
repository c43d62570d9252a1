import { Args, Field, ID, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import {
  expertiseLimits,
  type CreditHelpRefusal,
  type HelpId,
  type HelpSide,
} from '@pathways/domain/expertise';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AnswerHelpHandler } from '../application/answer-help.handler.js';
import { shared, wordsMissing } from './expertise-refusals.js';
import { HelpPayload } from './expertise.payload.js';

const HelpNotAgreed = refusalType('HelpNotAgreed', 'The schools have not agreed on it.');

const sides = { OWNER: 'owner', COMER: 'comer' } as const satisfies Record<string, HelpSide>;
registerEnumType(sides, {
  name: 'HelpSide',
  description: 'The school that listed it, or the one that came.',
});

@InputType()
class CreditHelpInput {
  @Field(() => ID, { description: 'The help.' })
  helpId: string;

  @Field(() => sides, { description: 'Which of the two schools speaks.' })
  side: HelpSide;

  @Field({
    description: `What came of it, at most ${expertiseLimits.credit} characters. The programme reads it.`,
  })
  words: string;
}

const input = z.object({
  helpId: idOf<HelpId>(),
  side: z.enum(['owner', 'comer']),
  words: z.string().max(5_000),
});

const sentences: Sentences<CreditHelpRefusal | { readonly kind: 'HelpNotFound' }> = {
  HelpNotFound: shared.HelpNotFound,
  NotYourSchool: shared.NotYourSchool,
  NotAgreed: () => new HelpNotAgreed('Agree with the other school first.'),
  WordsMissing: () => wordsMissing(expertiseLimits.credit),
};

@Resolver()
export class CreditHelpMutation {
  constructor(private readonly handler: AnswerHelpHandler) {}

  @Mutation(() => HelpPayload, { description: 'Says what came of it, so that both schools are credited.' })
  async creditHelp(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: CreditHelpInput,
  ): Promise<HelpPayload> {
    const { helpId, ...credit } = checked(input, given);
    const result = await this.handler.credit(actor, helpId, credit);
    return answer(result, id => ({ helpId: id }), sentences);
  }
}

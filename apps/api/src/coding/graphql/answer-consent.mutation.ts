import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import type { AnswerConsentRefusal, ConsentAnswer, ConsentId } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AnswerConsentHandler } from '../application/answer-consent.handler.js';
import { ConsentQueries } from '../application/consent.queries.js';
import { ConsentRequest, toConsentRequest } from './consent-request.type.js';

const consentAnswer = { GIVE: 'give', REFUSE: 'refuse', WITHDRAW: 'withdraw' } as const;
registerEnumType(consentAnswer, {
  name: 'ConsentAnswer',
  description: 'What a school says about its own words.',
});

@InputType({ description: 'A school’s answer.' })
class AnswerConsentInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId: string;

  @Field(() => consentAnswer, { description: 'Give, refuse, or take back what was given.' })
  answer: ConsentAnswer;
}

@ObjectType({ description: 'The question as it stands now.' })
class AnswerConsentPayload extends Payload {
  @Field(() => ConsentRequest, { nullable: true, description: 'With the answer on record.' })
  consentRequest?: ConsentRequest | null;
}

const schema = z.object({ consentId: z.uuid('Give the id of a consent.').transform(id => id as ConsentId) });

const WithdrawInstead = refusalType(
  'WithdrawInstead',
  'Consent was given before, so it can only be taken back.',
);
const NothingToWithdraw = refusalType('NothingToWithdraw', 'There is no consent in force.');

const sentences: Sentences<AnswerConsentRefusal> = {
  NotVisible: () => notFound('question'),
  WithdrawInstead: () => new WithdrawInstead('Your school has agreed already. Withdraw the consent instead.'),
  NothingToWithdraw: () =>
    new NothingToWithdraw('Your school has not agreed, so there is nothing to withdraw.'),
};

@Resolver()
export class AnswerConsentMutation {
  constructor(
    private readonly handler: AnswerConsentHandler,
    private readonly queries: ConsentQueries,
  ) {}

  @Mutation(() => AnswerConsentPayload, {
    description:
      'The school gives, refuses or withdraws consent for its own words. It holds at once, everywhere.',
  })
  async answerConsent(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AnswerConsentInput,
  ): Promise<AnswerConsentPayload> {
    const { consentId } = checked(schema, input);
    const result = await this.handler.handle(actor, consentId, input.answer);
    const view = result.ok ? await this.queries.request(actor, result.value) : null;
    return answer(result, () => ({ consentRequest: view && toConsentRequest(view) }), sentences);
  }
}

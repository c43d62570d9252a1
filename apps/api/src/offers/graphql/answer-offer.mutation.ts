import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { becauseAtMost, offerAnswers, type OfferId, type SchoolsAnswer } from '@pathways/domain/offers';
import type { Actor, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { AnyActor, CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { AnswerOfferHandler } from '../application/answer-offer.handler.js';
import { OfferQueries } from '../application/offer.queries.js';
import { answerSentences } from './answer-sentences.js';
import { schoolsAnswerNames } from './offer.enums.js';
import { asOffer } from './place-offer.shape.js';
import { PlaceOffer } from './place-offer.type.js';

@InputType()
class AnswerOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId: string;

  @Field(() => schoolsAnswerNames, { description: 'What the school says.' })
  answer: SchoolsAnswer;

  @Field({ defaultValue: '', description: 'Why, or which change. Only the coordinators read it.' })
  because: string;
}

@InputType()
class AnswerOfferByLinkInput {
  @Field({ description: 'The secret in the mailed link.' })
  token: string;

  @Field(() => schoolsAnswerNames, { description: 'What the school says.' })
  answer: SchoolsAnswer;

  @Field({ defaultValue: '', description: 'Why, or which change. Only the coordinators read it.' })
  because: string;
}

@ObjectType()
class AnswerOfferPayload extends Payload {
  @Field(() => PlaceOffer, { nullable: true, description: 'The offer as it stands now.' })
  offer?: PlaceOffer | null;
}

const said = z.object({
  answer: z.enum(offerAnswers).exclude(['waiting', 'taken back']),
  because: z.string().trim().max(becauseAtMost, `At most ${becauseAtMost} characters.`),
});

@Resolver()
export class AnswerOfferMutation {
  constructor(
    private readonly handler: AnswerOfferHandler,
    private readonly offers: OfferQueries,
  ) {}

  @Mutation(() => AnswerOfferPayload, {
    description:
      'Accepts or declines a place for a school, or asks for a change. May be changed until release.',
  })
  async answerOffer(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: AnswerOfferInput,
  ): Promise<AnswerOfferPayload> {
    const { offerId, ...words } = checked(said.extend({ offerId: idOf<OfferId>() }), given);
    const result = await this.handler.handle(actor, { by: { offer: offerId }, ...words });
    const view = result.ok ? await this.offers.one(actor, result.value) : null;
    return answer(result, () => ({ offer: view && asOffer(view, true) }), answerSentences);
  }

  /** On the public list: whoever holds the link answers for the school that it was mailed to. */
  @Mutation(() => AnswerOfferPayload, {
    description: 'The same by the link in the mail, without an account.',
  })
  async answerOfferByLink(
    @AnyActor() actor: Actor,
    @Args('input') given: AnswerOfferByLinkInput,
  ): Promise<AnswerOfferPayload> {
    const { token, ...words } = checked(said.extend({ token: z.string().max(200) }), given);
    const result = await this.handler.handle(actor, { by: { token }, ...words });
    const view = result.ok ? await this.offers.byToken(token) : null;
    return answer(result, () => ({ offer: view && asOffer(view, true) }), answerSentences);
  }
}

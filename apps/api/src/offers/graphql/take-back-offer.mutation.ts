import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { OfferId } from '@pathways/domain/offers';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { TakeBackOfferHandler } from '../application/take-back-offer.handler.js';
import { takeBackSentences } from './release-sentences.js';

@InputType()
class TakeBackOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId: string;
}

@ObjectType()
class TakeBackOfferPayload extends Payload {
  @Field({ description: 'Whether the place is no longer offered.' })
  isTakenBack: boolean = false;
}

@Resolver()
export class TakeBackOfferMutation {
  constructor(private readonly handler: TakeBackOfferHandler) {}

  @Mutation(() => TakeBackOfferPayload, {
    description: 'Takes an offer back, whatever the school answered. The school has a mail that says so.',
  })
  async takeBackOffer(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: TakeBackOfferInput,
  ): Promise<TakeBackOfferPayload> {
    const { offerId } = checked(z.object({ offerId: idOf<OfferId>() }), given);
    const result = await this.handler.handle(actor, offerId);
    return { isTakenBack: result.ok, ...answer(result, () => ({}), takeBackSentences) };
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { canAnswerOffer, type OfferId } from '@pathways/domain/offers';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { OfferQueries } from '../application/offer.queries.js';
import { asOffer } from './place-offer.shape.js';
import { PlaceOffer } from './place-offer.type.js';

@Resolver(() => PlaceOffer)
export class PlaceOfferResolver {
  constructor(private readonly offers: OfferQueries) {}

  @Query(() => PlaceOffer, {
    nullable: true,
    description: 'A place offered to a school; null where it is not for the viewer.',
  })
  async placeOffer(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlaceOffer | null> {
    const view = await this.offers.one(actor, checkedId<OfferId>('id', id));
    return view && asOffer(view, canAnswerOffer(actor, view.urn));
  }

  @Query(() => [PlaceOffer], {
    description: 'Places offered to the schools that the viewer speaks for, the newest first.',
  })
  async myPlaceOffers(@CurrentActor() actor: SignedIn): Promise<PlaceOffer[]> {
    return (await this.offers.mine(actor)).map(view => asOffer(view, true));
  }

  /** On the public list: the secret in the link is the right to read and to answer. */
  @Query(() => PlaceOffer, {
    nullable: true,
    description: 'The place whose mailed link carries this token; null for any other text.',
  })
  async placeOfferByLink(@Args('token') token: string): Promise<PlaceOffer | null> {
    const view = await this.offers.byToken(token.slice(0, 200));
    return view && asOffer(view, true);
  }
}

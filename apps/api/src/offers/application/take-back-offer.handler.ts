import { Injectable } from '@nestjs/common';
import { canSeeOffers, takeBackOffer, type OfferId, type TakeBackRefusal } from '@pathways/domain/offers';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { OfferStore } from './offer.store.js';

@Injectable()
export class TakeBackOfferHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly offers: OfferStore,
  ) {}

  handle(
    actor: Actor,
    id: OfferId,
  ): Promise<Result<OfferId, TakeBackRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.offers.find(work, id);
      if (!held || !canSeeOffers(actor, held.plan.programme)) return refuse({ kind: 'NotFound' });
      const decided = takeBackOffer(actor, held);
      if (!decided.ok) return decided;
      await this.offers.takeBack(work, [id]);
      await work.announce({ kind: 'OfferTakenBack', plan: held.plan.id, offer: id } as const);
      return accept(id);
    });
  }
}

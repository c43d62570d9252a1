import { Injectable } from '@nestjs/common';
import { canSeeOffers, remindSchools, type RemindRefusal } from '@pathways/domain/offers';
import type { PlanId } from '@pathways/domain/plans';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { OfferStore, PlanReleaseStore } from './offer.store.js';

@Injectable()
export class RemindSchoolsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanReleaseStore,
    private readonly offers: OfferStore,
  ) {}

  /** Answers how many schools are written to. */
  handle(actor: Actor, plan: PlanId): Promise<Result<number, RemindRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const scene = await this.plans.find(work, plan);
      if (!scene || !canSeeOffers(actor, scene.plan.programme)) return refuse({ kind: 'NotFound' });
      const decided = remindSchools(actor, scene.plan, scene.offers, work.now);
      if (!decided.ok) return decided;
      const offers = decided.value.map(({ id }) => id);
      await this.offers.remind(work, offers);
      for (const offer of offers) await work.announce({ kind: 'SchoolReminded', plan, offer } as const);
      return accept(offers.length);
    });
  }
}

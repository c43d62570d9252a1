import { Injectable } from '@nestjs/common';
import {
  blockedByRules,
  canOfferPlaces,
  describePlace,
  namedFrom,
  needsOffer,
  offerPlaces,
  type OfferId,
  type OfferPlacesRefusal,
  type OffersToSend,
} from '@pathways/domain/offers';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import { accept, londonDay, refuse, type Actor, type Result, type Urn } from '@pathways/domain/shared';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { OfferStore, PlanReleaseStore, type HeldScene, type NewOffer } from './offer.store.js';
import { OfferTokens } from './offer-tokens.js';

export interface OfferPlaces {
  readonly plan: PlanId;
  readonly version: number;
  /** Null: every group of the plan that nothing stops. */
  readonly groups: readonly PlannedGroupId[] | null;
  readonly answerBy: string;
  readonly addresses: readonly { readonly urn: Urn; readonly email: string }[];
}

@Injectable()
export class OfferPlacesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanReleaseStore,
    private readonly offers: OfferStore,
    private readonly tokens: OfferTokens,
    private readonly ids: Ids,
  ) {}

  /** Answers how many schools are asked. */
  handle(
    actor: Actor,
    wish: OfferPlaces,
  ): Promise<Result<number, OfferPlacesRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const scene = await this.plans.find(work, wish.plan);
      if (!scene || !canOfferPlaces(actor, scene.plan.programme)) return refuse({ kind: 'NotFound' });
      const groups = this.chosen(actor, scene, wish.groups);
      const urns = groups.flatMap(({ group }) => group.schools.map(({ urn }) => urn));
      const people = await this.offers.peopleOf(work, urns);
      const given = { ...wish, today: londonDay(work.now) };
      const { plan, standing, offers } = scene;
      const decided = offerPlaces(actor, { plan, groups, standing, offers, people }, given);
      if (!decided.ok) return decided;
      await this.keep(work, wish, decided.value);
      return accept(decided.value.places.length);
    });
  }

  private chosen(actor: Actor, scene: HeldScene, ids: readonly PlannedGroupId[] | null) {
    const judged = scene.groups
      .filter(group => needsOffer(group, scene))
      .map(group => ({ group, refusal: blockedByRules(actor, scene, group) }));
    return judged.filter(({ group, refusal }) => (ids ? ids.includes(group.id) : refusal === null));
  }

  private async keep(work: Work, { plan, answerBy }: OfferPlaces, { places, takenBack }: OffersToSend) {
    const reasons = await this.plans.reasonsOf(
      work,
      places.map(({ group }) => group.id),
    );
    const named = await this.offers.authoritiesNamed(work, plan, namedFrom);
    const made = places.flatMap(({ urn, group, recipients }): NewOffer[] => {
      const reason = reasons.get(group.id);
      if (!reason) return [];
      const kept = recipients.map(recipient => {
        const id = this.ids.next<string>();
        return { ...recipient, id, digest: this.tokens.digestOf(this.tokens.tokenFor(id)) };
      });
      const described = describePlace(reason, urn, named);
      return [{ id: this.ids.next<OfferId>(), urn, group, described, answerBy, recipients: kept }];
    });
    await this.offers.takeBack(
      work,
      takenBack.map(({ id }) => id),
    );
    await this.offers.add(work, plan, made);
    await this.plans.markOffered(work, plan);
    for (const { id } of made) await work.announce({ kind: 'PlaceOffered', plan, offer: id } as const);
  }
}

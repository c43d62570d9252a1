import { Injectable } from '@nestjs/common';
import type { FirstClauses } from '@pathways/domain/groups';
import {
  canOfferPlaces,
  releasePlan,
  type PlanToRelease,
  type ReleasePlanRefusal,
} from '@pathways/domain/offers';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import { accept, refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { PlanReleaseStore, type HeldScene } from './offer.store.js';
import { ReleasedPlaces } from './released-places.js';

export interface ReleasePlan {
  readonly plan: PlanId;
  readonly version: number;
  readonly groups: readonly PlannedGroupId[];
  readonly notWaitedBecause: string | null;
  readonly charter: FirstClauses;
}

@Injectable()
export class ReleasePlanHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanReleaseStore,
    private readonly places: ReleasedPlaces,
    private readonly ids: Ids,
  ) {}

  /** All of the chosen groups in one transaction, or none. Answers the groups that came of it. */
  handle(
    actor: Actor,
    wish: ReleasePlan,
  ): Promise<Result<readonly GroupId[], ReleasePlanRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const scene = await this.plans.findForRelease(work, wish.plan);
      if (!scene || !canOfferPlaces(actor, scene.plan.programme)) return refuse({ kind: 'NotFound' });
      const ids = wish.groups.map(() => this.ids.next<GroupId>());
      const decided = releasePlan(actor, scene, { ...wish, ids });
      if (!decided.ok) return decided;
      await this.keep(work, scene, wish, decided.value);
      return accept(decided.value.groups.map(({ group }) => group.id));
    });
  }

  private async keep(work: Work, scene: HeldScene, wish: ReleasePlan, { groups, isWhole }: PlanToRelease) {
    const reasons = await this.plans.reasonsOf(
      work,
      groups.map(({ planned }) => planned),
    );
    for (const made of groups) await this.places.keep(work, { scene, charter: wish.charter, made, reasons });
    await this.plans.markReleased(work, wish.plan, {
      groups: groups.map(({ planned, group }) => ({ planned, as: group.id })),
      isWhole,
      notWaitedBecause: wish.notWaitedBecause?.trim() ?? null,
    });
    await work.announce({ kind: 'PlanReleased', plan: wish.plan } as const);
  }
}

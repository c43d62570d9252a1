import { Injectable } from '@nestjs/common';
import {
  canSeePlan,
  changePlan,
  releasedStays,
  type ChangePlanRefusal,
  type PlanChange,
  type PlanId,
  type PlannedGroupId,
} from '@pathways/domain/plans';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { PlanStore } from './plan.store.js';
import { reasonsOf } from './reasons-of.js';
import { staleSince, type StalePlan } from './stale-plan.js';

export interface ChangePlan {
  readonly plan: PlanId;
  /** The version that the coordinator had before their eyes. */
  readonly expectedVersion: number;
  readonly change: PlanChange;
  readonly reason: string | null;
}

/** A step makes at most so many groups as it names. */
const idsFor = (change: PlanChange): readonly unknown[] =>
  change.kind === 'regroup' ? change.groups : [change];

@Injectable()
export class ChangePlanHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    { plan: id, expectedVersion, change, reason }: ChangePlan,
  ): Promise<Result<PlanId, ChangePlanRefusal | StalePlan | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const plan = await this.plans.find(work, id);
      if (!plan || !canSeePlan(actor, plan.programme)) return refuse({ kind: 'NotFound' });
      const pool = await this.plans.pool(work, id);
      const stale = await staleSince(work, this.plans, { plan, expectedVersion, pool });
      if (stale) return refuse(stale);
      const step = changePlan(
        actor,
        plan,
        { groups: plan.groups, change },
        {
          pool: new Set(pool.schools.map(({ urn }) => urn)),
          by: actor.personId,
          at: work.now.toISOString(),
          newIds: idsFor(change).map(() => this.ids.next<PlannedGroupId>()),
        },
      );
      if (!step.ok) return step;
      const stays = releasedStays(step.value, plan.released);
      if (stays) return refuse(stays);
      const version = plan.version + 1;
      const reasons = reasonsOf(step.value.after, plan.profile, pool);
      await this.plans.take(work, plan, { version, step: step.value, reasons }, reason);
      await work.announce({ kind: 'PlanChanged', plan: id, version } as const);
      return accept(id);
    });
  }
}

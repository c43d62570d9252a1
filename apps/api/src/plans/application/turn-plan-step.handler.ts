import { Injectable } from '@nestjs/common';
import {
  canChangePlan,
  canSeePlan,
  nextToRedo,
  nextToUndo,
  releasedStays,
  reversed,
  type GroupAlreadyReleased,
  type PlanId,
  type PlanStatus,
} from '@pathways/domain/plans';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PlanStore } from './plan.store.js';
import { reasonsOf } from './reasons-of.js';
import { staleSince, type StalePlan } from './stale-plan.js';

export interface TurnPlanStep {
  readonly plan: PlanId;
  readonly expectedVersion: number;
  readonly direction: 'undo' | 'redo';
}

export type TurnPlanStepRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'PlanClosed'; readonly status: PlanStatus }
  | { readonly kind: 'NothingToTurn'; readonly direction: 'undo' | 'redo' }
  | GroupAlreadyReleased
  | StalePlan;

@Injectable()
export class TurnPlanStepHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanStore,
  ) {}

  handle(
    actor: SignedIn,
    { plan: id, expectedVersion, direction }: TurnPlanStep,
  ): Promise<Result<PlanId, TurnPlanStepRefusal>> {
    return this.units.run(actor, async work => {
      const plan = await this.plans.find(work, id);
      if (!plan || !canSeePlan(actor, plan.programme)) return refuse({ kind: 'NotFound' });
      const pool = await this.plans.pool(work, id);
      const stale = await staleSince(work, this.plans, { plan, expectedVersion, pool });
      if (stale) return refuse(stale);
      if (!canChangePlan(actor, plan)) return refuse({ kind: 'PlanClosed', status: plan.status });
      const isUndone = direction === 'undo';
      const number = isUndone ? nextToUndo(plan.steps) : nextToRedo(plan.steps);
      const kept = number === null ? null : await this.plans.findStep(work, id, number);
      if (number === null || !kept) return refuse({ kind: 'NothingToTurn', direction });
      const step = isUndone ? reversed(kept) : kept;
      const stays = releasedStays(step, plan.released);
      if (stays) return refuse(stays);
      const version = plan.version + 1;
      const reasons = reasonsOf(step.after, plan.profile, pool);
      await this.plans.turn(work, plan, { version, step, reasons }, { number, isUndone });
      await work.announce({ kind: 'PlanChanged', plan: id, version } as const);
      return accept(id);
    });
  }
}

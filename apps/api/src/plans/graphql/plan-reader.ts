import { Injectable } from '@nestjs/common';
import type { PlanId } from '@pathways/domain/plans';
import type { Actor } from '@pathways/domain/shared';
import { PlanQueries } from '../application/plan.queries.js';
import { asPlan } from './plan.shape.js';
import type { GroupingPlanType } from './plan.type.js';

/** A plan with all that its groups are judged by, for queries and for what a mutation answers. */
@Injectable()
export class PlanReader {
  constructor(private readonly plans: PlanQueries) {}

  async read(actor: Actor, id: PlanId): Promise<GroupingPlanType | null> {
    const view = await this.plans.one(actor, id);
    return view && asPlan(actor, view, await this.plans.scene(actor, view));
  }
}

import { Injectable } from '@nestjs/common';
import {
  canSeePlan,
  groundOf,
  sceneOn,
  type Ground,
  type PlanId,
  type PlanLock,
  type PlanPool,
  type PlanScene,
  type SchoolToday,
} from '@pathways/domain/plans';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { PlanQueries, type ListedPlan, type PlanView, type StepView } from '../application/plan.queries.js';
import * as statements from './plan-statements.js';

/** Plans that are open at once in this process; the ground of a thousand schools has a megabyte. */
const mostGrounds = 20;

@Injectable()
export class SqlPlanQueries extends PlanQueries {
  private readonly grounds = new Map<PlanId, Ground>();

  constructor(private readonly reading: Reading) {
    super();
  }

  async one(actor: Actor, id: PlanId): Promise<PlanView | null> {
    const found = await this.reading.row<PlanView>('plans.one', statements.one, [id]);
    return found && canSeePlan(actor, found.programmeId) ? found : null;
  }

  async ofProgramme(actor: Actor, programme: ProgrammeId): Promise<ListedPlan[]> {
    if (!canSeePlan(actor, programme)) return [];
    return this.reading.rows('plans.ofProgramme', statements.ofProgramme, [programme]);
  }

  async scene(actor: Actor, plan: PlanView): Promise<PlanScene> {
    if (!canSeePlan(actor, plan.programmeId)) throw new Error('A scene is not for this actor.');
    const [ground, today, locks] = await Promise.all([
      this.ground(plan),
      this.reading.rows<SchoolToday>('plans.today', statements.today, [plan.id]),
      this.reading.rows<PlanLock>('plans.locks', statements.locks, [plan.id]),
    ]);
    return sceneOn(ground, today, locks);
  }

  async steps(actor: Actor, { id, programmeId }: PlanView, last: number): Promise<StepView[]> {
    if (!canSeePlan(actor, programmeId)) return [];
    return this.reading.rows('plans.steps', statements.steps, [id, last]);
  }

  /** Never changes once a plan has begun, so it is read once and kept. */
  private async ground({ id, profile }: PlanView): Promise<Ground> {
    const known = this.grounds.get(id);
    if (known) return known;
    const row = await this.reading.row<{ pool: PlanPool }>('plans.pool', statements.pool, [id]);
    if (!row) throw new Error('A plan lost its pool.');
    const ground = groundOf(row.pool, { ...profile, measures: profile.measures ?? [] });
    if (this.grounds.size >= mostGrounds) this.grounds.delete([...this.grounds.keys()][0] as PlanId);
    this.grounds.set(id, ground);
    return ground;
  }
}

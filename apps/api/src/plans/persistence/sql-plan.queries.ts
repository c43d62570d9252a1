import { Injectable } from '@nestjs/common';
import {
  canSeePlan,
  type PlanId,
  type PlanLock,
  type PlanScene,
  type SchoolToday,
} from '@pathways/domain/plans';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  PlanQueries,
  type ListedPlan,
  type PlanPool,
  type PlanView,
  type StepView,
} from '../application/plan.queries.js';
import * as statements from './plan-statements.js';

/** Plans that are open at once in this process; a pool of a thousand schools has half a megabyte. */
const mostPools = 20;

@Injectable()
export class SqlPlanQueries extends PlanQueries {
  private readonly pools = new Map<PlanId, PlanPool>();

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

  async scene(actor: Actor, { id, programmeId, profile }: PlanView): Promise<PlanScene> {
    if (!canSeePlan(actor, programmeId))
      throw new Error('A scene was asked for by somebody who may not see it.');
    const [pool, today, locks] = await Promise.all([
      this.pool(id),
      this.reading.rows<SchoolToday>('plans.today', statements.today, [id]),
      this.reading.rows<PlanLock>('plans.locks', statements.locks, [id]),
    ]);
    return {
      likeness: { profile, spreads: pool.spreads },
      schools: new Map(pool.schools.map(school => [school.urn, school])),
      today: new Map(today.map(school => [school.urn, school])),
      locks,
    };
  }

  async steps(actor: Actor, { id, programmeId }: PlanView, last: number): Promise<StepView[]> {
    if (!canSeePlan(actor, programmeId)) return [];
    return this.reading.rows('plans.steps', statements.steps, [id, last]);
  }

  private async pool(id: PlanId): Promise<PlanPool> {
    const known = this.pools.get(id);
    if (known) return known;
    const row = await this.reading.row<{ pool: PlanPool }>('plans.pool', statements.pool, [id]);
    const pool = row?.pool ?? { schools: [], spreads: [] };
    if (this.pools.size >= mostPools) this.pools.delete([...this.pools.keys()][0] as PlanId);
    this.pools.set(id, pool);
    return pool;
  }
}

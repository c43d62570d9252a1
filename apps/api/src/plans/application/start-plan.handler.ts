import { Injectable } from '@nestjs/common';
import { likenessOn } from '@pathways/domain/formation';
import {
  canSeePlan,
  poolOfRun,
  startPlan,
  type PlanId,
  type PlannedGroupId,
  type PlanPool,
  type StartPlanRefusal,
} from '@pathways/domain/plans';
import { accept, refuse, type Result, type RunId, type SignedIn } from '@pathways/domain/shared';
import { FormationQueries } from '../../formation/application/formation.queries.js';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { PlanStore, type FoundRun } from './plan.store.js';
import { reasonsOf } from './reasons-of.js';

@Injectable()
export class StartPlanHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly plans: PlanStore,
    private readonly schools: SchoolQueries,
    private readonly formation: FormationQueries,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    run: RunId,
    name: string,
  ): Promise<Result<PlanId, StartPlanRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const found = await this.plans.findRun(work, run);
      if (!found || !canSeePlan(actor, found.programme)) return refuse({ kind: 'NotFound' });
      const ids = found.groups.map(() => this.ids.next<PlannedGroupId>());
      const started = startPlan(actor, found, ids);
      if (!started.ok) return started;
      const pool = await this.poolOf(actor, found);
      const reasons = reasonsOf(started.value, found.profile, pool);
      const groups = started.value.flatMap(group => {
        const reason = reasons.get(group.id);
        return reason ? { ...group, reason } : [];
      });
      const id = this.ids.next<PlanId>();
      await this.plans.add(work, { id, name, run, found, pool, groups });
      await work.announce({ kind: 'PlanStarted', plan: id, run, programme: found.programme } as const);
      return accept(id);
    });
  }

  private async poolOf(actor: SignedIn, found: FoundRun): Promise<PlanPool> {
    const { groups, unplaced, profile, reasons, ask, locks } = found;
    const urns = [...new Set([...groups.flatMap(group => group.urns), ...unplaced])].sort();
    const codes = profile.measures.map(({ code }) => code);
    const schools = poolOfRun(await this.schools.snapshotFor(actor, { urns }, codes), reasons);
    const known = ask.wishes.memory ? await this.formation.circumstances(actor, found) : null;
    const { spreads } = likenessOn(schools, profile);
    return { schools, spreads, ask, locks, met: known?.met ?? [] };
  }
}

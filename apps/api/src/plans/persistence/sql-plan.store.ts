import { Injectable } from '@nestjs/common';
import {
  plainAsk,
  type FormationAsk,
  type GroupReason,
  type LikenessProfile,
} from '@pathways/domain/formation';
import type { PlanId, PlanLock, PlanPool, PlanStep } from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import {
  isSignedIn,
  type CycleId,
  type PersonId,
  type ProgrammeId,
  type RunId,
  type Urn,
} from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { StepView } from '../application/plan.queries.js';
import {
  PlanStore,
  type FoundRun,
  type HeldPlan,
  type KeptStep,
  type NewPlan,
} from '../application/plan.store.js';
import { keepGroups } from './keep-groups.js';
import * as statements from './plan-statements.js';

interface RunRow {
  programme: ProgrammeId;
  cycle: CycleId;
  phase: SchoolPhase;
  status: string;
  task: FormationAsk['task'];
  rules: Partial<FormationAsk> & { locks?: PlanLock[] };
  profile: LikenessProfile;
  unplaced: { urn: Urn }[];
  groups: { urns: Urn[]; position: number; reason: GroupReason }[] | null;
}

const findRun = `
  select r.programme_id as programme, r.cycle_id as cycle, r.phase, r.status, r.task, r.rules, r.profile, r.unplaced, (
    select json_agg(json_build_object('position', g.position, 'reason', g.reason,
      'urns', array(select m.urn from proposed_member m where m.proposed_group_id = g.id order by m.urn)) order by g.position)
    from proposed_group g where g.run_id = r.id) as groups
  from formation_run r where r.id = $1`;

const add = `
  insert into grouping_plan (id, run_id, programme_id, cycle_id, phase, name, status, pool, run_groups, started_by, started_at)
  values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10)`;

const take = `
  insert into plan_step (plan_id, number, kind, change, reason, taken_by, taken_at, version)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from plan_step where plan_id = $1`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function handOf(work: Work): PersonId {
  if (!isSignedIn(work.actor)) throw new Error('A plan was changed by nobody.');
  return work.actor.personId;
}

@Injectable()
export class SqlPlanStore extends PlanStore {
  async findRun(work: Work, id: RunId): Promise<FoundRun | null> {
    const [row] = await managerOf(work).query<RunRow[]>(findRun, [id]);
    if (!row) return null;
    const { rules, ...run } = row;
    const { locks = [], from = plainAsk.from, wishes = plainAsk.wishes, lift = 0, pinned = [] } = rules;
    const groups = row.groups ?? [];
    const kindOf = (urns: readonly Urn[]) => (urns.length === 4 ? 'quartet' : 'trio');
    return {
      ...run,
      ask: { task: row.task, from, wishes, lift, pinned },
      locks,
      profile: { ...row.profile, measures: row.profile.measures ?? [] },
      unplaced: row.unplaced.map(({ urn }) => urn),
      reasons: groups.map(({ reason }) => reason),
      groups: groups.map(({ urns, position }) => ({
        urns,
        name: `${capital(row.phase)} ${kindOf(urns)} ${position}`,
      })),
    };
  }

  async add(work: Work, { id, name, run, found, pool, groups }: NewPlan): Promise<void> {
    const manager = managerOf(work);
    const runGroups = JSON.stringify(groups.map(({ urns }) => urns));
    const { programme, cycle, phase } = found;
    await manager.query('insert into room (id) values ($1)', [id]);
    await manager.query(add, [
      ...[id, run, programme, cycle, phase, name, JSON.stringify(pool), runGroups],
      ...[handOf(work), work.now],
    ]);
    await manager.query('insert into planned_school (plan_id, urn) select $1, unnest($2::text[])', [
      id,
      pool.schools.map(({ urn }) => urn),
    ]);
    const reasons = new Map(groups.map(group => [group.id, group.reason]));
    await keepGroups(work, id, { before: [], after: groups }, reasons);
  }

  async find(work: Work, id: PlanId): Promise<HeldPlan | null> {
    const [row] = await managerOf(work).query<HeldPlan[]>(statements.held, [id]);
    return row ?? null;
  }

  async pool(work: Work, id: PlanId): Promise<PlanPool> {
    const [row] = await managerOf(work).query<{ pool: PlanPool }[]>(statements.pool, [id]);
    if (!row) throw new Error('A plan lost its pool.');
    return row.pool;
  }

  async take(
    work: Work,
    plan: HeldPlan,
    { version, step, reasons }: KeptStep,
    reason: string | null,
  ): Promise<void> {
    const { kind, before, after } = step;
    const change = JSON.stringify({ before, after });
    await managerOf(work).query(
      'update plan_step set is_replaced = true where plan_id = $1 and is_undone and not is_replaced',
      [plan.id],
    );
    await managerOf(work).query(take, [plan.id, kind, change, reason, handOf(work), work.now, version]);
    await this.advance(work, plan.id, version);
    await keepGroups(work, plan.id, step, reasons);
  }

  async findStep(work: Work, plan: PlanId, number: number): Promise<PlanStep | null> {
    const [row] = await managerOf(work).query<{ kind: PlanStep['kind']; change: Omit<PlanStep, 'kind'> }[]>(
      'select kind, change from plan_step where plan_id = $1 and number = $2',
      [plan, number],
    );
    return row ? { kind: row.kind, ...row.change } : null;
  }

  async turn(
    work: Work,
    plan: HeldPlan,
    { version, step, reasons }: KeptStep,
    { number, isUndone }: { readonly number: number; readonly isUndone: boolean },
  ): Promise<void> {
    await managerOf(work).query(
      `update plan_step set is_undone = $3, turned_by = $4, turned_at = $5, version = $6
       where plan_id = $1 and number = $2`,
      [plan.id, number, isUndone, handOf(work), work.now, version],
    );
    await this.advance(work, plan.id, version);
    await keepGroups(work, plan.id, step, reasons);
  }

  since(work: Work, plan: PlanId, version: number): Promise<StepView[]> {
    return managerOf(work).query<StepView[]>(statements.since, [plan, version]);
  }

  private async advance(work: Work, plan: PlanId, version: number): Promise<void> {
    await managerOf(work).query('update grouping_plan set version = $2 where id = $1', [plan, version]);
  }
}

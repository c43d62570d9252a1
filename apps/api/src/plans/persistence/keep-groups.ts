import type { GroupReason } from '@pathways/domain/formation';
import type { PlanId, PlannedGroup, PlannedGroupId, PlanStep } from '@pathways/domain/plans';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';

const upsert = `
  insert into planned_group (id, plan_id, position, name, is_locked, cost, reason)
  select given.id, $1, given.position, given.name, given.is_locked, (given.reason ->> 'cost')::numeric, given.reason
  from unnest($2::uuid[], $3::int[], $4::text[], $5::boolean[], $6::jsonb[]) as given (id, position, name, is_locked, reason)
  on conflict (id) do update set name = excluded.name, is_locked = excluded.is_locked, cost = excluded.cost,
    reason = excluded.reason`;

const place = `
  update planned_school s set planned_group_id = given.home
  from unnest($2::text[], $3::uuid[]) as given (urn, home) where s.plan_id = $1 and s.urn = given.urn`;

const setAside = `
  insert into planned_override (planned_group_id, rule, reason, set_by, set_at)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[])`;

const homesOf = (groups: readonly PlannedGroup[]) =>
  new Map(groups.flatMap(({ id, urns }) => urns.map(urn => [urn, id])));

/** Writes what became of the groups that a step touched. */
export async function keepGroups(
  work: Work,
  plan: PlanId,
  { before, after }: Pick<PlanStep, 'before' | 'after'>,
  reasons: ReadonlyMap<PlannedGroupId, GroupReason>,
): Promise<void> {
  const manager = managerOf(work);
  await manager.query(upsert, [
    plan,
    after.map(({ id }) => id),
    after.map(({ position }) => position),
    after.map(({ name }) => name),
    after.map(({ isLocked }) => isLocked),
    after.map(({ id }) => JSON.stringify(reasons.get(id) ?? {})),
  ]);
  const homes = homesOf(after);
  const urns = [...new Set([...before, ...after].flatMap(group => group.urns))];
  await manager.query(place, [plan, urns, urns.map(urn => homes.get(urn) ?? null)]);
  const touched = [...before, ...after].map(({ id }) => id);
  await manager.query('delete from planned_override where planned_group_id = any($1::uuid[])', [touched]);
  const overrides = after.flatMap(group =>
    group.overrides.map(override => ({ group: group.id, ...override })),
  );
  await manager.query(setAside, [
    overrides.map(({ group }) => group),
    overrides.map(({ rule }) => rule),
    overrides.map(({ reason }) => reason),
    overrides.map(({ setBy }) => setBy),
    overrides.map(({ setAt }) => setAt),
  ]);
  const staying = new Set(after.map(({ id }) => id));
  await manager.query('delete from planned_group where id = any($1::uuid[])', [
    touched.filter(id => !staying.has(id)),
  ]);
}

import type { ProgrammeId } from '@pathways/domain/shared';
import type { Follower } from '@pathways/domain/upkeep';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Ids, Work } from '../../platform/unit-of-work.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const because = (from: string, to: string): string =>
  `The school with the URN ${from} closed and goes on under ${to}.`;

const leave = `
  update group_member set left_at = $3, left_because = $4 where group_id = $1 and urn = $2 and left_at is null`;

const join = `
  insert into group_member (id, group_id, urn, joined_at, joined_because) values ($1, $2, $3, $4, $5)
  on conflict (group_id, urn) where left_at is null do nothing`;

const takePart = `
  insert into programme_school (programme_id, urn, joined_on) values ($1, $2, $3::date)
  on conflict (programme_id, urn) do update set left_on = null where programme_school.left_on is not null`;

const leavePart = `
  update programme_school set left_on = greatest(joined_on, $3::date)
  where programme_id = $1 and urn = $2 and left_on is null`;

/** The same people act for the school under its new URN. What they hold for the old one stays, for its past. */
const people = `
  select person_id as person, role from role_grant
  where scope_id = $1 and role in ('school leader', 'deputy', 'colleague')
    and from_on <= ${todayInEngland} and (until_on is null or until_on > ${todayInEngland})`;

const appoint = `
  insert into role_grant (id, person_id, role, scope_id) values ($1, $2, $3, $4)
  on conflict (person_id, role, scope_id) where until_on is null do nothing`;

/** Membership follows the successor, with the day and the reason in the history of both. */
export async function followUrn(
  work: Work,
  ids: Ids,
  programme: ProgrammeId,
  { group, from, to }: Follower,
): Promise<void> {
  const manager = managerOf(work);
  const why = because(from, to);
  await manager.query(leave, [group.id, from, work.now, why]);
  await manager.query(join, [ids.next(), group.id, to, work.now, why]);
  await manager.query(takePart, [programme, to, work.now]);
  await manager.query(leavePart, [programme, from, work.now]);
  for (const { person, role } of await manager.query<{ person: string; role: string }[]>(people, [from])) {
    await manager.query(appoint, [ids.next(), person, role, to]);
  }
}

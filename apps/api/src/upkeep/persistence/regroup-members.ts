import type { GroupReason } from '@pathways/domain/formation';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import type { RepairOption } from '@pathways/domain/upkeep';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Ids, Work } from '../../platform/unit-of-work.js';
import type { MembershipReason } from '../application/upkeep.store.js';

const leave = `
  update group_member set left_at = $2, left_by = $3, left_because = $4
  where group_id = $1 and left_at is null and not urn = any ($5::text[])`;

const join = `
  insert into group_member (id, group_id, urn, joined_at, joined_by, joined_because)
  select given.id, $1, given.urn, $2, $3, $4 from unnest($5::uuid[], $6::text[]) as given (id, urn)
  where not exists (
    select 1 from group_member m where m.group_id = $1 and m.urn = given.urn and m.left_at is null)`;

const become = `update school_group set kind = $2, reason = $3 where id = $1`;

const end = `update school_group set ended_at = $2 where id = $1`;

/** Writes who is a member from now on. Nothing is deleted: whoever left is in the history with the reason. */
export async function regroupMembers(
  work: Work,
  ids: Ids,
  { groups }: RepairOption,
  given: {
    readonly because: MembershipReason;
    readonly reasons: ReadonlyMap<GroupId, GroupReason>;
    readonly by: PersonId | null;
  },
): Promise<void> {
  const manager = managerOf(work);
  const { because, reasons, by } = given;
  for (const { group, urns } of groups) await manager.query(leave, [group, work.now, by, because.left, urns]);
  for (const { group, urns } of groups) {
    const fresh = urns.map(() => ids.next());
    await manager.query(join, [group, work.now, by, because.joined, fresh, urns]);
    const kind = urns.length === 4 ? 'quartet' : 'trio';
    if (urns.length === 0) await manager.query(end, [group, work.now]);
    else await manager.query(become, [group, kind, JSON.stringify(reasons.get(group) ?? {})]);
  }
}

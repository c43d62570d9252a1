import {
  groupsFacilitatedBy,
  groupsVisitedBy,
  programmesAs,
  schoolsOf,
  type SignedIn,
} from '@pathways/domain/shared';

/**
 * The same rule as `canReadRoom`, as a clause: a member school's people, the facilitator, a researcher whom the charter
 * lets in, a guest until their last day. $1 their schools, $2 groups they facilitate, $3 programmes they research and groups
 * whose guest they are.
 */
export const readableRooms = `
  select g.*, m.is_member, g.id = any($2::uuid[]) as is_facilitated,
    g.id = any($3::uuid[]) as is_visited
  from school_group g
  join lateral (
    select coalesce(bool_or(gm.urn = any($1::text[])), false) as is_member
    from group_member gm where gm.group_id = g.id and gm.left_at is null
  ) m on true
  where (m.is_member or g.id = any($2::uuid[]) or g.id = any($3::uuid[])
      or (g.programme_id = any($3::uuid[]) and coalesce((
        select f.research_access from charter_in_force f where f.group_id = g.id), false)))
    and (g.ended_at is null or not coalesce((
      select f.is_shut from charter_in_force f where f.group_id = g.id), false))`;

/** $1 to $3 of `readableRooms`. */
export const readerOf = (actor: SignedIn) => [
  schoolsOf(actor),
  groupsFacilitatedBy(actor),
  [...programmesAs(actor, 'researcher'), ...groupsVisitedBy(actor)],
];

import { programmesAs, schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';

/**
 * The same rule as `canReadRoom`, as a clause: a member school's people, the facilitator, a researcher whom the charter
 * lets in. $1 their schools, $2 groups they facilitate, $3 programmes they research.
 */
export const readableRooms = `
  select g.*, m.is_member, g.id = any($2::uuid[]) as is_facilitated
  from school_group g
  join lateral (
    select coalesce(bool_or(gm.urn = any($1::text[])), false) as is_member
    from group_member gm where gm.group_id = g.id and gm.left_at is null
  ) m on true
  where m.is_member or g.id = any($2::uuid[])
    or (g.programme_id = any($3::uuid[]) and coalesce((
      select c.research_access from charter c where c.group_id = g.id order by c.number desc limit 1), false))`;

/** $1 to $3 of `readableRooms`. */
export const readerOf = (actor: SignedIn) => [
  schoolsOf(actor),
  actor.grants.flatMap(grant => (grant.role === 'facilitator' ? [grant.group satisfies GroupId] : [])),
  programmesAs(actor, 'researcher'),
];

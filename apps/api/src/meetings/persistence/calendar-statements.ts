import { todayInEngland } from '../../platform/today-in-england.js';

const columns = `
  m.id, m.group_id as "group", g.name as "groupName", m.kind, h.name as "hostName", m.state,
  m.starts_at as "startsAt", m.length, m.place, m.video_link as "videoLink", m.sequence`;

const from = `from standing_meeting m join school_group g on g.id = m.group_id left join school h on h.urn = m.host_urn`;

export const one = `select ${columns} ${from} where m.id = $1 and m.starts_at is not null`;

const isActing = `r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland})`;

export const people = `
  select r.person_id as id, coalesce(array_agg(distinct r.scope_id) filter (where r.role <> 'facilitator'), '{}') as urns
  from meeting m join role_grant r on ${isActing} and (
    (r.role = 'facilitator' and r.scope_id = m.group_id::text)
    or (r.role in ('school leader', 'deputy', 'colleague') and r.scope_id in (
      select gm.urn from group_member gm where gm.group_id = m.group_id and gm.left_at is null)))
  where m.id = $1 group by r.person_id`;

export const told = `select urn from meeting_word where meeting_id = $1`;

/** $1 schools, $2 groups that are facilitated, $3 the moment. */
export const ofPerson = `
  select ${columns} ${from}
  where m.starts_at > $3::timestamptz - interval '1 year' and (m.group_id = any($2::uuid[]) or exists (
    select from group_member gm where gm.group_id = m.group_id and gm.left_at is null and gm.urn = any($1::text[])))
  order by m.starts_at desc limit 500`;

const due = (column: string) => `
  with due as (
    update meeting set ${column} = $2
    where state = 'settled' and ${column} is null and starts_at < $1 and not is_elsewhere returning id)
  select ${columns} ${from} join due on due.id = m.id where g.ended_at is null`;

/** What has begun needs no reminder: it is marked and not told. */
export const near = `${due('reminded_at')} and m.starts_at > $2`;
/** Who switched the clock back on after a year is not asked about all of it. */
export const passed = `${due('asked_at')} and m.starts_at > $2::timestamptz - interval '30 days'`;

import { tookPlace } from './took-place.js';

export const cycle = `
  select c.programme_id as programme, c.starts_on as "startsOn", c.ends_on as "endsOn" from cycle c where c.id = $1`;

/** $1 the cycle, $2 today. One row a group, counted over the cycle; only `searched` names schools, and it is not handed out. */
export const activity = `
  with living as (
    select g.id, g.name, g.kind, g.phase, g.released_at from school_group g where g.cycle_id = $1 and g.ended_at is null
  ), people as (
    select r.urn, count(*) as count from (
      select distinct scope_id as urn, person_id from role_grant
      where role in ('school leader', 'deputy', 'colleague') and from_on <= $2::date
        and (until_on is null or until_on > $2::date)) r
    group by r.urn
  ), wrote as (
    select d.group_id, c.urn, max(c.posted_at) as last_at
    from discussion d join contribution c on c.discussion_id = d.id and c.deleted_at is null
    where d.cycle_id = $1 group by d.group_id, c.urn
  ), members as (
    select m.group_id, count(*)::int as schools,
      (count(*) filter (where p.count is null))::int as nobody, (count(*) filter (where p.count = 1))::int as one,
      (count(*) filter (where w.urn is not null))::int as wrote,
      array_agg(distinct s.la_code) as authorities, string_agg(s.name, ' ') as names
    from living g join group_member m on m.group_id = g.id and m.left_at is null
      join school s on s.urn = m.urn left join people p on p.urn = m.urn
      left join wrote w on w.group_id = m.group_id and w.urn = m.urn
    group by m.group_id
  ), spoken as (
    select group_id, max(last_at) as last_at from wrote group by group_id
  ), rounds as (
    select d.group_id, max(d.closed_at) as closed_at from discussion d where d.cycle_id = $1 group by d.group_id
  ), agreed as (
    select a.group_id, count(*)::int as agreed, (count(*) filter (where r.answer = 'done'))::int as done,
      (count(*) filter (where a.due_on < $2::date and coalesce(r.answer, '') not in ('done', 'dropped')))::int as overdue
    from living g join action a on a.group_id = g.id and a.removed_at is null
      left join lateral (
        select r.answer from action_return r where r.action_id = a.id order by r.told_at desc limit 1) r on true
    group by a.group_id
  ), met as (
    select t.group_id, (count(*) filter (where t.starts_at <= now() and t.took_place))::int as held,
      (count(*) filter (where t.starts_at > now()))::int as coming,
      max(t.starts_at) filter (where t.starts_at <= now() and t.took_place) as last_at
    from living g join (select m.*, ${tookPlace} as took_place from meeting m where m.state = 'settled') t on t.group_id = g.id
    group by t.group_id
  )
  select g.id as "group", g.name, g.kind, g.phase,
    coalesce(m.schools, 0) as schools, coalesce(m.nobody, 0) as "schoolsWithNobody", coalesce(m.one, 0) as "schoolsWithOnePerson",
    coalesce(m.wrote, 0) as "schoolsThatWrote", coalesce(t.held, 0) as "meetingsHeld", coalesce(t.coming, 0) as "meetingsToCome",
    coalesce(a.agreed, 0) as "actionsAgreed", coalesce(a.done, 0) as "actionsDone", coalesce(a.overdue, 0) as "actionsOverdue",
    r.closed_at is not null as "roundIsClosed",
    (greatest(g.released_at, s.last_at, r.closed_at, t.last_at) at time zone 'Europe/London')::date as "lastSign",
    coalesce(m.authorities, '{}') as authorities, lower(g.name || ' ' || coalesce(m.names, '')) as searched
  from living g left join members m on m.group_id = g.id left join spoken s on s.group_id = g.id
    left join rounds r on r.group_id = g.id left join agreed a on a.group_id = g.id left join met t on t.group_id = g.id`;

export const closedDays = `
  select la_code as authority, from_on as "from", to_on as "to", name from closed_day where to_on >= $1::date - 366`;

import { todayInEngland } from '../../platform/today-in-england.js';

const runs = `
  select r.id, r.programme_id as "programmeId", p.name as "programmeName", p.slug as "programmeSlug",
    r.cycle_id as "cycleId", c.name as "cycleName", r.phase, r.profile, r.rules ->> 'effort' as effort, r.seed,
    r.task, r.rules, r.best_cost as "bestCost", r.best_bound as "bestBound",
    nullif(r.outcome - 'losses' - 'joins', '{}') as outcome,
    r.snapshot_hash as "snapshotHash", r.engine, r.status, r.progress, r.pool_size as "poolSize", r.total,
    r.lower_bound as "lowerBound", r.unplaced, r.failed_because as "failedBecause", w.name as "startedBy",
    r.started_at as "startedAt", r.finished_at as "finishedAt", counted."groupCount", counted."trioCount", counted."quartetCount",
    counted."releasedCount"
  from formation_run r join programme p on p.id = r.programme_id join cycle c on c.id = r.cycle_id
    join person w on w.id = r.started_by
    left join lateral (
      select count(*)::int as "groupCount", count(*) filter (where size = 3)::int as "trioCount", count(*) filter (where size = 4)::int as "quartetCount",
        count(released)::int as "releasedCount"
      from (select g.released_group_id as released,
              (select count(*) from proposed_member m where m.proposed_group_id = g.id) as size
            from proposed_group g where g.run_id = r.id) each_group) counted on true`;

export const run = `${runs} where r.id = $1`;

export const runsOf = `${runs} where r.programme_id = $1 order by r.started_at desc, r.id desc limit $2`;

export const proposals = `
  select g.id, g.position, g.cost, g.reason, g.released_group_id as "releasedGroupId", (
    select json_object_agg(m.urn, (
      select count(distinct a.person_id)::int from role_grant a
      where a.role in ('school leader', 'deputy', 'colleague') and a.scope_id = m.urn
        and (a.until_on is null or a.until_on > ${todayInEngland})))
    from proposed_member m where m.proposed_group_id = g.id) as people
  from proposed_group g where g.run_id = $1 and g.position > $2 order by g.position limit $3`;

/** $4: the kinds of group that take a school out of the pool. */
export const freeSchools = `
  select s.urn from programme_school t join school s on s.urn = t.urn
  where t.programme_id = $1 and t.left_on is null and s.is_open and s.phase = $3
    and (cardinality($5::text[]) = 0 or s.la_code = any($5)) and not s.urn = any($6::text[])
    and not exists (
      select 1 from group_member m join school_group g on g.id = m.group_id
      where m.urn = s.urn and m.left_at is null and g.ended_at is null and g.cycle_id = $2
        and g.kind = any($4))
  order by s.urn`;

export const reasons = `select reason from proposed_group where run_id = $1 order by position`;

export const losses = `select coalesce(outcome -> 'losses', '{}') as losses from formation_run where id = $1`;

export const locks = `
  select l.id, l.kind, l.reason, l.until_on as "untilOn", coalesce(l.until_on < ${todayInEngland}, false) as "isOver",
    w.name as "madeBy", l.made_at as "madeAt", (
      select json_agg(json_build_object('urn', s.urn, 'name', s.name, 'authority', a.name) order by s.name, s.urn)
      from formation_lock_school k join school s on s.urn = k.urn join local_authority a on a.code = s.la_code
      where k.lock_id = l.id) as schools
  from formation_lock l join person w on w.id = l.made_by
  where l.programme_id = $1 and l.lifted_at is null order by l.made_at desc, l.id`;

export const liveLocks = `
  select l.id, l.kind, array_agg(s.urn order by s.urn) as urns
  from formation_lock l join formation_lock_school s on s.lock_id = l.id
  where l.programme_id = $1 and l.lifted_at is null and (l.until_on is null or l.until_on >= ${todayInEngland})
  group by l.id order by l.id`;

/** Cycles are counted back from the one that is formed for, in the order in which they start. */
export const met = `
  with earlier as (
    select id, row_number() over (order by starts_on desc, id desc)::int as ago from cycle
    where programme_id = $1 and id <> $2 and starts_on <= (select starts_on from cycle where id = $2))
  select array[one.urn, other.urn] as pair, min(earlier.ago) as "cyclesAgo"
  from earlier join school_group g on g.cycle_id = earlier.id and g.kind in ('trio', 'quartet')
    join school s_one on s_one.phase = $3
    join group_member one on one.group_id = g.id and one.urn = s_one.urn
    join group_member other on other.group_id = g.id and other.urn > one.urn
      and other.joined_at < coalesce(one.left_at, 'infinity') and one.joined_at < coalesce(other.left_at, 'infinity')
  group by one.urn, other.urn order by one.urn, other.urn`;

export const standing = `
  select g.id, array_agg(m.urn order by m.urn) as urns
  from school_group g join group_member m on m.group_id = g.id and m.left_at is null
  where g.programme_id = $1 and g.cycle_id = $2 and g.phase = $3 and g.ended_at is null and g.kind in ('trio', 'quartet')
  group by g.id order by g.id`;

export const lastFamilies = `
  with latest as (
    select c.id from cycle c where c.programme_id = $1 and c.id <> $2
      and c.starts_on <= (select starts_on from cycle where id = $2)
      and exists (select from school_group g where g.cycle_id = c.id and g.kind = 'family' and g.phase = $3)
    order by c.starts_on desc, c.id desc limit 1)
  select g.id, array_agg(m.urn order by m.urn) as urns
  from latest join school_group g on g.cycle_id = latest.id and g.kind = 'family' and g.phase = $3
    join group_member m on m.group_id = g.id and m.left_at is null
  group by g.id order by g.id`;

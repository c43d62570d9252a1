import { todayInEngland } from '../../platform/today-in-england.js';

/** Columns of a list; `p` is the plan. */
const listed = `
  select p.id, p.name, p.status, p.version, p.run_id as "runId", p.programme_id as "programmeId",
    pr.name as "programmeName", pr.slug as "programmeSlug", p.cycle_id as "cycleId", c.name as "cycleName", p.phase,
    w.name as "startedBy", p.started_at as "startedAt"`;

const joined = `
  from grouping_plan p join programme pr on pr.id = p.programme_id join cycle c on c.id = p.cycle_id
    join person w on w.id = p.started_by`;

const groups = `(
  select coalesce(json_agg(json_build_object(
    'id', g.id, 'position', g.position, 'name', g.name, 'isLocked', g.is_locked, 'releasedGroupId', g.released_group_id,
    'urns', g.urns,
    'overrides', (
      select coalesce(json_agg(json_build_object('rule', o.rule, 'reason', o.reason, 'setBy', o.set_by, 'setAt', o.set_at)
        order by o.set_at, o.rule), '[]'::json)
      from planned_override o where o.planned_group_id = g.id)
    ) order by g.position, g.id), '[]'::json)
  from (
    select planned.*, array(select s.urn from planned_school s
      where s.plan_id = planned.plan_id and s.planned_group_id = planned.id order by s.urn) as urns
    from planned_group planned where planned.plan_id = p.id) g)`;

const stepStates = `(
  select coalesce(json_agg(json_build_object('number', s.number, 'isUndone', s.is_undone, 'isReplaced', s.is_replaced)
    order by s.number), '[]'::json)
  from plan_step s where s.plan_id = p.id)`;

export const one = `${listed}, r.profile, r.lower_bound as "lowerBound", p.run_groups as "runGroups",
    ${groups} as groups, ${stepStates} as "stepStates", (
      select coalesce(json_object_agg(o.set_by, a.name), '{}'::json)
      from planned_override o join planned_group g on g.id = o.planned_group_id join person a on a.id = o.set_by
      where g.plan_id = p.id) as people
  ${joined} join formation_run r on r.id = p.run_id where p.id = $1`;

export const ofProgramme = `${listed} ${joined} where p.programme_id = $1 order by p.started_at desc, p.id desc limit 100`;

export const held = `
  select p.id, p.version, p.status, p.programme_id as programme, r.profile, ${groups} as groups, (
    select coalesce(json_agg(g.id), '[]'::json) from planned_group g
    where g.plan_id = p.id and g.released_group_id is not null) as released, ${stepStates} as steps
  from grouping_plan p join formation_run r on r.id = p.run_id where p.id = $1 for update of p`;

export const pool = `select pool from grouping_plan where id = $1`;

export const today = `
  select s.urn, s.name, s.phase, s.la_code as authority, l.name as "authorityName", s.trust_id as trust,
    t.name as "trustName", s.is_open as "isOpen",
    exists (select 1 from programme_school ps
      where ps.programme_id = p.programme_id and ps.urn = s.urn and ps.left_on is null) as "takesPart",
    (select a.id from school_group a join group_member m on m.group_id = a.id
      where m.urn = s.urn and m.left_at is null and a.ended_at is null and a.cycle_id = p.cycle_id
        and a.kind in ('trio', 'quartet') limit 1) as "alreadyIn"
  from grouping_plan p join planned_school x on x.plan_id = p.id join school s on s.urn = x.urn
    join local_authority l on l.code = s.la_code left join trust t on t.id = s.trust_id
  where p.id = $1`;

export const locks = `
  select l.kind, array_agg(s.urn order by s.urn) as urns
  from grouping_plan p join formation_lock l on l.programme_id = p.programme_id
    join formation_lock_school s on s.lock_id = l.id
  where p.id = $1 and l.lifted_at is null and (l.until_on is null or l.until_on >= ${todayInEngland})
  group by l.id, l.kind order by l.id`;

const step = `
  select s.number, s.kind, s.change -> 'before' as before, s.change -> 'after' as after, s.reason, s.version,
    s.is_undone as "isUndone", s.is_replaced as "isReplaced", a.name as "takenBy", s.taken_at as "takenAt",
    b.name as "turnedBy", s.turned_at as "turnedAt"
  from plan_step s join person a on a.id = s.taken_by left join person b on b.id = s.turned_by`;

export const steps = `${step} where s.plan_id = $1 order by s.number desc limit $2`;

export const since = `${step} where s.plan_id = $1 and s.version > $2 order by s.version`;

import { todayInEngland } from '../../platform/today-in-england.js';

// A plan with its groups and schools as they stand now, in one statement: for rules, inside a transaction, and for pages.
const schools = `(
  select json_agg(json_build_object(
    'urn', s.urn, 'name', s.name, 'phase', s.phase, 'authority', s.la_code, 'authorityName', l.name,
    'trust', s.trust_id, 'trustName', t.name, 'isOpen', s.is_open,
    'takesPart', exists (
      select 1 from programme_school ps where ps.programme_id = p.programme_id and ps.urn = s.urn and ps.left_on is null),
    'alreadyIn', (
      select a.id from school_group a join group_member m on m.group_id = a.id
      where m.urn = s.urn and m.left_at is null and a.ended_at is null and a.cycle_id = p.cycle_id
        and a.kind in ('trio', 'quartet') limit 1),
    'people', (
      select count(distinct r.person_id) from role_grant r
      where r.scope_id = s.urn and r.role in ('school leader', 'deputy', 'colleague')
        and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland}))
  ) order by s.name, s.urn)
  from planned_school x join school s on s.urn = x.urn join local_authority l on l.code = s.la_code
    left join trust t on t.id = s.trust_id
  where x.plan_id = g.plan_id and x.planned_group_id = g.id)`;

const overrides = `(
  select coalesce(json_agg(json_build_object('rule', o.rule, 'reason', o.reason, 'by', o.set_by, 'at', o.set_at)
    order by o.rule), '[]')
  from planned_override o where o.planned_group_id = g.id)`;

const groups = `(
  select coalesce(json_agg(json_build_object(
    'id', held.id, 'position', held.position, 'name', held.name, 'cost', held.cost,
    'releasedAs', held.released_group_id, 'notWaitedBecause', held.not_waited_because,
    'overrides', held.overrides, 'schools', held.schools) order by held.position, held.id), '[]')
  from (select g.*, ${overrides} as overrides, ${schools} as schools from planned_group g where g.plan_id = p.id) held
  where held.schools is not null)`;

const standing = `(
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'members', (
    select coalesce(json_agg(m.urn order by m.urn), '[]') from group_member m where m.group_id = a.id and m.left_at is null
  )) order by a.name, a.id), '[]')
  from school_group a
  where a.programme_id = p.programme_id and a.cycle_id = p.cycle_id and a.ended_at is null
    and a.kind in ('trio', 'quartet') and (a.phase is null or a.phase = p.phase))`;

const offers = `(
  select coalesce(json_agg(json_build_object('id', o.id, 'urn', o.urn, 'members', o.members, 'answer', o.answer,
    'sentAt', o.sent_at, 'remindedAt', o.reminded_at) order by o.sent_at, o.id), '[]')
  from place_offer o where o.plan_id = p.id)`;

const plan = `
  select p.id, p.programme_id as programme, p.cycle_id as cycle, p.status, p.version,
    ${groups} as groups, ${standing} as standing, ${offers} as offers
  from grouping_plan p where p.id = $1`;

export const readPlan = plan;

export const holdProgramme = `
  select p.id from programme p join grouping_plan g on g.programme_id = p.id where g.id = $1 for update of p`;
/** Comes before `readPlan`: what that reads is read after the row was waited for. */
export const holdPlan = `select id from grouping_plan where id = $1 for update`;

export const facts = `
  select p.name, p.phase, pr.name as "programmeName", pr.slug as "programmeSlug", c.name as "cycleName",
    c.starts_on as "startsOn", c.ends_on as "endsOn", p.offered_at as "offeredAt", p.released_at as "releasedAt",
    (select w.name from person w where w.id = p.released_by) as "releasedBy"
  from grouping_plan p join programme pr on pr.id = p.programme_id join cycle c on c.id = p.cycle_id where p.id = $1`;

export const unplaced = `
  select s.urn, s.name, l.name as authority, (
    select told -> 'reason' from jsonb_array_elements(r.unplaced) told where told ->> 'urn' = s.urn limit 1) as reason, (
    select o.because from place_offer o where o.plan_id = x.plan_id and o.urn = s.urn and o.answer in ('declined', 'change asked')
    order by o.sent_at desc limit 1) as because
  from planned_school x join grouping_plan p on p.id = x.plan_id join formation_run r on r.id = p.run_id
    join school s on s.urn = x.urn join local_authority l on l.code = s.la_code
  where x.plan_id = $1 and x.planned_group_id is null order by s.name, s.urn`;

export const reasons = `select id, reason from planned_group where id = any($1::uuid[])`;

export const markOffered = `
  update grouping_plan set status = 'with schools', offered_by = coalesce(offered_by, $2), offered_at = coalesce(offered_at, $3)
  where id = $1`;

// Locked, so that no later step of the plan takes a released group apart.
export const markGroups = `
  update planned_group g set released_group_id = given.became, is_locked = true, not_waited_because = $3
  from unnest($1::uuid[], $2::uuid[]) as given (id, became) where g.id = given.id`;

export const markReleased = `
  update grouping_plan set version = version + 1,
    status = case when $4 then 'released' else status end,
    released_by = case when $4 then $2::uuid end, released_at = case when $4 then $3::timestamptz end
  where id = $1`;

/** `$1` is the cycle, `$2` the first day of its first week. What came before counts in the first. */
const week = (moment: string): string =>
  `greatest(0, ((${moment} at time zone 'Europe/London')::date - $2::date) / 7)`;

/** Null where it stands: `greatest` would make nought of it. */
const weekOrNull = (moment: string): string => `(case when ${moment} is not null then ${week(moment)} end)`;

const month = `to_char(c.posted_at at time zone 'Europe/London', 'YYYY-MM')`;

const said = `
  from discussion d join contribution c on c.discussion_id = d.id and c.urn is not null
    join prompt_section x on x.id = c.section_id
  where d.cycle_id = $1`;

const contributions = `
  select c.urn as school, array['months|' || ${month} || '|contributions', 'path|' || x.heading || '|contributions'] as keys,
    ${week('c.posted_at')} as "from", ${weekOrNull('c.deleted_at')} as until, count(*)::int as count
  ${said} group by 1, 2, 3, 4`;

/** A school wrote in a month from the first contribution that it posted then until the last was deleted. */
const wrote = `
  select c.urn as school, array['months|' || ${month} || '|wrote'] as keys, min(${week('c.posted_at')}) as "from",
    (case when bool_and(c.deleted_at is not null) then max(${weekOrNull('c.deleted_at')}) end) as until, 1 as count
  ${said} group by 1, 2`;

const excerpts = `
  select m.urn as school, array['path|' || m.heading || '|excerpts'] as keys, m.first as "from", m.last as until, count(*)::int as count
  from (
    select c.urn, x.heading, min(${week('k.coded_at')}) as first, least(
      max(${weekOrNull('c.deleted_at')}),
      (case when bool_and(k.removed_at is not null) then max(${weekOrNull('k.removed_at')}) end)) as last
    from discussion d join contribution c on c.discussion_id = d.id and c.urn is not null
      join prompt_section x on x.id = c.section_id join excerpt e on e.contribution_id = c.id
      join coding k on k.excerpt_id = e.id
    where d.cycle_id = $1 group by c.urn, x.heading, e.id) m
  group by 1, 2, 3, 4`;

/** Targets of the cycle that count this for a school. */
const targetsOf = (counts: string): string => `array(
  select 'targets|' || t.position || '|reached' from cycle_target t where t.cycle_id = $1 and t.counts = '${counts}'
    and (t.phase is null or s.phase = t.phase) and (t.la_code is null or s.la_code = t.la_code) order by t.position)`;

const agreed = `
  select a.urn as school, array['actions|' || l.name || '|agreed'] || ${targetsOf('actions agreed')} as keys,
    ${week('a.agreed_at')} as "from", ${weekOrNull('a.removed_at')} as until, count(*)::int as count
  from school_group g join action a on a.group_id = g.id join school s on s.urn = a.urn
    join local_authority l on l.code = s.la_code
  where g.cycle_id = $1 group by 1, 2, 3, 4`;

const answered = `
  select r.urn as school, array['actions|' || l.name || '|' || r.answer] as keys, ${week('r.told_at')} as "from",
    least(${weekOrNull('r.next_at')}, ${weekOrNull('r.removed_at')}) as until, count(*)::int as count
  from (
    select a.urn, a.removed_at, r.answer, r.told_at,
      lead(r.told_at) over (partition by a.id order by r.told_at, r.id) as next_at
    from school_group g join action a on a.group_id = g.id join action_return r on r.action_id = a.id
    where g.cycle_id = $1) r
    join school s on s.urn = r.urn join local_authority l on l.code = s.la_code
  where r.answer in ('done', 'dropped') group by 1, 2, 3, 4`;

const tries = `
  select y.urn as school, ${targetsOf('tries')} as keys, ${week('y.logged_at')} as "from", null::int as until, count(*)::int as count
  from cycle c join practice q on q.programme_id = c.programme_id join practice_try y on y.practice_id = q.id
    join school s on s.urn = y.urn
  where c.id = $1 and y.logged_at >= c.starts_on and y.logged_at < c.ends_on + 1 group by 1, 2, 3`;

/** What schools said and did in a cycle, week by week, and in which numbers of the figures it is counted: `figure|row|column`. */
export const stintStatements: Readonly<Record<string, string>> = {
  contributions,
  wrote,
  excerpts,
  agreed,
  answered,
  tries,
};

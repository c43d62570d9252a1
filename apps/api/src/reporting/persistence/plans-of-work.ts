import { before, capital, name, number, roll, type FigurePlan } from './figure-plan.js';
import { tookPlace } from './took-place.js';

export const months: FigurePlan = {
  id: 'months',
  title: 'Schools that wrote, month by month',
  definition:
    'Schools for which at least one contribution was posted in the month that has not been deleted, and how many such contributions there were. Nothing of what they say is read.',
  guarded: ['wrote', 'contributions'],
  columns: [
    name('month', 'Month'),
    number('wrote', 'Schools that wrote'),
    number('contributions', 'Contributions'),
  ],
  statement: `
select to_char(x.month, 'Mon YYYY') as month, coalesce(w.wrote, 0) as wrote, coalesce(w.contributions, 0) as contributions,
  to_char(x.month, 'YYYY-MM') as key, ${roll} as possible
from cycle y
  cross join lateral generate_series(date_trunc('month', y.starts_on::timestamp),
    least(y.ends_on, $2::date - 1), interval '1 month') as x (month)
  left join (
    select s.month, count(*)::int as wrote, sum(s.contributions)::int as contributions from (
      select date_trunc('month', c.posted_at at time zone 'Europe/London') as month, c.urn, count(*) as contributions
      from discussion d join contribution c on c.discussion_id = d.id
      where d.cycle_id = $1 and c.urn is not null and c.posted_at < ${before}
        and (c.deleted_at is null or c.deleted_at >= ${before})
      group by 1, 2) s
    group by s.month) w on w.month = x.month
where y.id = $1 order by x.month`,
};

export const groups: FigurePlan = {
  id: 'groups',
  title: 'Groups and their rounds',
  definition:
    'Groups released for the cycle by kind; of these, groups whose round was closed with an outcome.',
  guarded: [],
  columns: [name('kind', 'Kind'), number('released', 'Released'), number('closed', 'Round closed')],
  statement: `
select ${capital('g.kind')} as kind, count(*)::int as released, (count(*) filter (where d.closed_at is not null))::int as closed
from school_group g
  left join discussion d on d.group_id = g.id and d.cycle_id = g.cycle_id
where g.cycle_id = $1 group by g.kind order by g.kind`,
};

export const meetings: FigurePlan = {
  id: 'meetings',
  title: 'Meetings and visits',
  definition:
    'Meetings and visits of the groups of the cycle whose date is settled: to come, took place (minutes were written, or a school said that they met), and passed without either.',
  guarded: [],
  columns: [
    name('kind', 'Kind'),
    number('coming', 'To come'),
    number('held', 'Took place'),
    number('unknown', 'Nobody said'),
  ],
  statement: `
select ${capital('m.kind')} as kind, (count(*) filter (where m.starts_at > now()))::int as coming,
  (count(*) filter (where m.starts_at <= now() and ${tookPlace}))::int as held,
  (count(*) filter (where m.starts_at <= now() and not ${tookPlace}))::int as unknown
from school_group g join meeting m on m.group_id = g.id and m.state = 'settled'
where g.cycle_id = $1 group by m.kind order by m.kind`,
};

export const actions: FigurePlan = {
  id: 'actions',
  title: 'Actions that groups agreed, by authority',
  definition:
    'Actions of the groups of the cycle that were not taken back, agreed when a round closed or at a meeting, by the authority of the school that took them on; and those of which their school said last that they are done or dropped.',
  guarded: ['agreed', 'done', 'dropped'],
  columns: [
    name('authority', 'Local authority'),
    number('agreed', 'Agreed'),
    number('done', 'Done'),
    number('dropped', 'Dropped'),
  ],
  statement: `
select l.name as authority, count(*)::int as agreed, (count(*) filter (where r.answer = 'done'))::int as done,
  (count(*) filter (where r.answer = 'dropped'))::int as dropped, l.name as key, count(distinct a.urn)::int as possible
from school_group g join action a on a.group_id = g.id and a.agreed_at < ${before}
    and (a.removed_at is null or a.removed_at >= ${before})
  join school s on s.urn = a.urn join local_authority l on l.code = s.la_code
  left join lateral (
    select r.answer from action_return r where r.action_id = a.id and r.told_at < ${before}
    order by r.told_at desc limit 1) r on true
where g.cycle_id = $1 group by l.name order by l.name`,
};

export const path: FigurePlan = {
  id: 'path',
  title: 'From prompt to try',
  definition:
    'For each section of the prompt sheets: contributions that stand, passages of them that researchers coded, published practices that rest on such passages, and tries of those practices.',
  guarded: ['contributions', 'excerpts'],
  columns: [
    name('prompt', 'Prompt'),
    number('contributions', 'Contributions'),
    number('excerpts', 'Excerpts'),
    number('practices', 'Practices'),
    number('tries', 'Tries'),
  ],
  statement: `
with said as (
  select x.heading, c.id from discussion d join contribution c on c.discussion_id = d.id
    join prompt_section x on x.id = c.section_id
  where d.cycle_id = $1 and c.urn is not null and c.posted_at < ${before} and (c.deleted_at is null or c.deleted_at >= ${before})
), marked as (
  select s.heading, count(distinct e.id)::int as excerpts from said s join excerpt e on e.contribution_id = s.id
    join coding k on k.excerpt_id = e.id and k.coded_at < ${before} and (k.removed_at is null or k.removed_at >= ${before})
  group by s.heading
), made as (
  select s.heading, count(distinct v.practice_id)::int as practices, count(distinct t.id)::int as tries
  from said s join excerpt e on e.contribution_id = s.id join claim_excerpt ce on ce.excerpt_id = e.id
    join claim l on l.id = ce.claim_id
    join practice_version v on v.id = l.version_id and v.published_at < ${before}
    left join practice_try t on t.practice_id = v.practice_id and t.logged_at < ${before}
  group by s.heading
)
select x.heading as prompt, x.heading as key, ${roll} as possible,
  (select count(*)::int from said s where s.heading = x.heading) as contributions,
  coalesce(m.excerpts, 0) as excerpts, coalesce(p.practices, 0) as practices, coalesce(p.tries, 0) as tries
from (select heading, min(position) as position from prompt_section where version_id in (
    select prompt_sheet_version_id from discussion where cycle_id = $1) group by heading) x
  left join marked m on m.heading = x.heading left join made p on p.heading = x.heading
order by x.position, x.heading`,
};

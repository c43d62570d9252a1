import type { FigureColumn } from '@pathways/domain/reporting';
import { todayInEngland } from '../../platform/today-in-england.js';

/** A KPI that the platform counts itself; `$1` is the authority, `$2` the programme, null where all are meant. */
export interface MeasuredPlan {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly FigureColumn[];
  readonly statement: string;
  /** Columns that come from talk or actions: their numbers are under the rule for small numbers, whole first. */
  readonly guarded: readonly string[];
  /** What schools added to those numbers: `figure|row|column`. */
  readonly stints?: string;
}

const name = (id: string, label: string): FigureColumn => ({ id, label, isNumber: false });
const number = (id: string, label: string): FigureColumn => ({ id, label, isNumber: true });

/** The terms of the last three school years that have begun, and the schools that the figures are of. */
const ground = `
with term as (
  select y || '/' || lpad(((y + 1) % 100)::text, 2, '0') || ' ' || t.name as name,
    make_date(y + t.later, t.month, t.day) as first, make_date(y + t.later, t.last_month, t.last_day) as last
  from generate_series(extract(year from ${todayInEngland})::int - 3, extract(year from ${todayInEngland})::int) y
    cross join (values ('autumn', 0, 9, 1, 12, 31), ('spring', 1, 1, 1, 4, 15), ('summer', 1, 4, 16, 8, 31))
      t (name, later, month, day, last_month, last_day)
  where make_date(y + t.later, t.month, t.day) <= ${todayInEngland}
), part as (
  select t.urn, t.joined_on, t.left_on from programme_school t join school s on s.urn = t.urn
  where ($1::text is null or s.la_code = $1) and ($2::uuid is null or t.programme_id = $2)
), inside as (select distinct urn from part)`;

const participation: MeasuredPlan = {
  id: 'participation',
  title: 'Participation by term',
  definition:
    'Schools that were in a programme on any day of the term; of these, schools that were a member of a group on any day of it.',
  guarded: [],
  columns: [name('term', 'Term'), number('pool', 'In a programme'), number('grouped', 'In a group')],
  statement: `${ground}
select x.name as term, count(distinct p.urn)::int as pool, count(distinct m.urn)::int as grouped
from term x
  left join part p on p.joined_on <= x.last and (p.left_on is null or p.left_on >= x.first)
  left join group_member m on m.urn = p.urn and m.joined_at < x.last + 1 and (m.left_at is null or m.left_at >= x.first)
group by x.name, x.first order by x.first`,
};

const networks: MeasuredPlan = {
  id: 'networks',
  title: 'Networks attended',
  definition:
    'Meetings whose minutes were kept, by the term in which they were held and the kind of group; how many schools were present at one at least, and how many times a school was present. Nothing of the minutes is read but who was there.',
  guarded: [],
  columns: [
    name('term', 'Term'),
    name('kind', 'Kind of group'),
    number('meetings', 'Meetings'),
    number('attending', 'Schools present'),
    number('attendances', 'Attendances'),
  ],
  statement: `${ground}, held as (
  select distinct on (m.id) m.id, m.group_id, m.starts_at::date as day, w.present
  from meeting m join meeting_minutes w on w.meeting_id = m.id where m.state = 'settled'
  order by m.id, w.number desc
)
select x.name as term, g.kind, count(distinct h.id)::int as meetings, count(distinct u.urn)::int as attending,
  count(*)::int as attendances
from held h join school_group g on g.id = h.group_id join term x on h.day between x.first and x.last
  cross join lateral unnest(h.present) u (urn) join inside i on i.urn = u.urn
group by x.name, x.first, g.kind order by x.first, g.kind`,
};

const published: MeasuredPlan = {
  id: 'published',
  title: 'Case studies published',
  definition:
    'Practices that were published for the first time in the term, are in the library today, and rest on words of at least one of the schools. The words themselves are not read.',
  guarded: ['giving'],
  columns: [name('term', 'Term'), number('practices', 'Practices'), number('giving', 'Schools they rest on')],
  statement: `${ground}, first as (
  select p.id, min(v.published_at)::date as day from practice p
    join practice_version v on v.practice_id = p.id and v.published_at is not null
  where p.state = 'published' group by p.id
)
select x.name as term, count(distinct f.id)::int as practices, count(distinct c.urn)::int as giving,
  x.name as key, (select count(*)::int from inside) as possible
from first f join term x on f.day between x.first and x.last
  join practice_version v on v.practice_id = f.id and v.published_at is not null
  join claim l on l.version_id = v.id join claim_excerpt q on q.claim_id = l.id join excerpt e on e.id = q.excerpt_id
  join contribution c on c.id = e.contribution_id join inside i on i.urn = c.urn
group by x.name, x.first order by x.first`,
  stints: `${ground}, first as (
  select p.id, min(v.published_at)::date as day from practice p
    join practice_version v on v.practice_id = p.id and v.published_at is not null
  where p.state = 'published' group by p.id
)
select distinct c.urn as school, array['published|' || x.name || '|giving'] as keys, 0 as "from", null::int as until, 1 as count
from first f join term x on f.day between x.first and x.last
  join practice_version v on v.practice_id = f.id and v.published_at is not null
  join claim l on l.version_id = v.id join claim_excerpt q on q.claim_id = l.id join excerpt e on e.id = q.excerpt_id
  join contribution c on c.id = e.contribution_id join inside i on i.urn = c.urn`,
};

const actions: MeasuredPlan = {
  id: 'actions',
  title: 'Actions completed by milestone',
  definition:
    'Actions of the schools that were not taken back, by the term in which they were due; what became of them as it was told last. “Not told” is past its day without an answer.',
  guarded: ['agreed', 'done', 'waiting', 'dropped', 'silent'],
  columns: [
    name('term', 'Due in'),
    number('agreed', 'Agreed'),
    number('done', 'Done'),
    number('waiting', 'Changed or waiting'),
    number('dropped', 'Dropped'),
    number('silent', 'Not told'),
  ],
  statement: `${ground}
select x.name as term, count(*)::int as agreed, (count(*) filter (where r.answer = 'done'))::int as done,
  (count(*) filter (where r.answer in ('changed', 'waiting')))::int as waiting,
  (count(*) filter (where r.answer = 'dropped'))::int as dropped,
  (count(*) filter (where r.answer is null and a.due_on < ${todayInEngland}))::int as silent,
  x.name as key, count(distinct a.urn)::int as possible
from action a join inside i on i.urn = a.urn join term x on a.due_on between x.first and x.last
  left join lateral (select answer from action_return where action_id = a.id order by told_at desc limit 1) r on true
where a.removed_at is null group by x.name, x.first order by x.first`,
  stints: `${ground}, told as (
  select a.urn, x.name as term, (case when r.answer in ('changed', 'waiting') then 'waiting'
    when r.answer is null and a.due_on < ${todayInEngland} then 'silent' else r.answer end) as became
  from action a join inside i on i.urn = a.urn join term x on a.due_on between x.first and x.last
    left join lateral (select answer from action_return where action_id = a.id order by told_at desc limit 1) r on true
  where a.removed_at is null
)
select urn as school, array['actions|' || term || '|agreed'] as keys, 0 as "from", null::int as until, count(*)::int as count
from told group by urn, term
union all
select urn, array['actions|' || term || '|' || became], 0, null, count(*)::int from told where became is not null
group by urn, term, became`,
};

/** In the order in which they are shown. */
export const measuredPlans: readonly MeasuredPlan[] = [participation, networks, published, actions];

import { capital, name, number, roll, type FigurePlan } from './figure-plan.js';

export const targets: FigurePlan = {
  id: 'targets',
  title: 'What was aimed at, and what is reached',
  definition:
    'The targets that coordinators set for the cycle, and what of each is reached by its records: schools in a group that lasts, such groups, rounds closed, actions that stand, tries of the programme’s practices within its days.',
  guarded: ['reached'],
  columns: [
    name('counts', 'Counted'),
    name('place', 'Where'),
    number('target', 'Target'),
    number('reached', 'Reached'),
  ],
  statement: `
select ${capital('t.counts')} as counts, coalesce(nullif(concat_ws(', ', t.phase, t.authority_name), ''), 'everywhere') as place,
  t.target, t.reached, t.position::text as key, ${roll} as possible, t.counts not in ('actions agreed', 'tries') as "isOpen"
from cycle_target_reached t where t.cycle_id = $1 order by t.position`,
};

/** Schools of one kind in the programme and in its groups, beside the target that was set for just this kind. */
const against = (of: 'phase' | 'authority'): string => `
with part as (
  select s.urn, s.phase, s.la_code, exists (
    select from group_member m join school_group g on g.id = m.group_id
    where m.urn = s.urn and m.left_at is null and g.cycle_id = y.id and g.ended_at is null) as grouped
  from cycle y join programme_school t on t.programme_id = y.programme_id
      and t.joined_on <= y.ends_on and (t.left_on is null or t.left_on >= y.starts_on)
    join school s on s.urn = t.urn where y.id = $1
), aimed as (
  select phase, la_code, target from cycle_target where cycle_id = $1 and counts = 'schools'
    and ${of === 'phase' ? 'phase is not null and la_code is null' : 'phase is null and la_code is not null'}
), kind as (${of === 'phase' ? 'select phase from part union select phase from aimed' : 'select la_code from part union select la_code from aimed'})
select ${of === 'phase' ? `${capital('k.phase::text')} as phase` : 'l.name as authority'}, count(p.urn)::int as pool,
  (count(*) filter (where p.grouped))::int as grouped, coalesce(to_jsonb(max(a.target)), '"none"') as target
from kind k left join part p using (${of === 'phase' ? 'phase' : 'la_code'}) left join aimed a using (${of === 'phase' ? 'phase' : 'la_code'})${of === 'phase' ? '' : ' join local_authority l on l.code = k.la_code'}
group by 1 order by 1`;

const againstDefinition =
  'Schools in the programme on any day of the cycle; of these, schools that are in a group of the cycle that lasts; and the number of schools in such groups that coordinators aimed at.';

export const phases: FigurePlan = {
  id: 'phases',
  title: 'By phase: who takes part, against the target',
  definition: againstDefinition,
  guarded: [],
  columns: [
    name('phase', 'Phase'),
    number('pool', 'In the programme'),
    number('grouped', 'In a group today'),
    number('target', 'Target'),
  ],
  statement: against('phase'),
};

export const authorities: FigurePlan = {
  id: 'authorities',
  title: 'By authority: who takes part, against the target',
  definition: againstDefinition,
  guarded: [],
  columns: [
    name('authority', 'Local authority'),
    number('pool', 'In the programme'),
    number('grouped', 'In a group today'),
    number('target', 'Target'),
  ],
  statement: against('authority'),
};

export const participation: FigurePlan = {
  id: 'participation',
  title: 'Schools that take part, by authority and phase',
  definition:
    'Schools in the programme on any day of the cycle; of these, schools that were a member of a trio, quartet, pair or family of the cycle.',
  guarded: [],
  columns: [
    name('authority', 'Local authority'),
    name('phase', 'Phase'),
    number('pool', 'In the programme'),
    number('grouped', 'Were in a group'),
  ],
  statement: `
select l.name as authority, ${capital('s.phase::text')} as phase, count(*)::int as pool,
  (count(*) filter (where s.urn in (
    select m.urn from group_member m join school_group g on g.id = m.group_id
    where g.cycle_id = $1 and g.kind in ('trio', 'quartet', 'pair', 'family'))))::int as grouped
from cycle y
  join programme_school t on t.programme_id = y.programme_id
    and t.joined_on <= y.ends_on and (t.left_on is null or t.left_on >= y.starts_on)
  join school s on s.urn = t.urn join local_authority l on l.code = s.la_code
where y.id = $1 group by l.name, s.phase order by l.name, s.phase`,
};

export const practices: FigurePlan = {
  id: 'practices',
  title: 'Practices that rest on the cycle’s talk',
  definition:
    'Published practices with at least one passage from a discussion of the cycle, and the schools that logged a try of them.',
  guarded: [],
  columns: [name('title', 'Practice'), name('published', 'Published on'), name('address', 'Address')],
  statement: `
select v.title, to_char(max(v.published_at) at time zone 'Europe/London', 'FMDD FMMonth YYYY') as published, '/library/' || p.slug as address
from discussion d
  join contribution c on c.discussion_id = d.id join excerpt e on e.contribution_id = c.id
  join claim_excerpt ce on ce.excerpt_id = e.id join claim cl on cl.id = ce.claim_id
  join practice_version v on v.id = cl.version_id and v.published_at is not null
  join practice p on p.id = v.practice_id and p.state = 'published'
where d.cycle_id = $1 group by p.slug, v.title order by v.title`,
};

import { isResearchable } from './researchable.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const inTalk = `
  from contribution c join discussion d on d.id = c.discussion_id
  left join school o on o.urn = c.urn`;

/** $1 rooms that the actor may code in; $2 groups, $3 sections, $4 phases, empty where any will do; $5 only what bears no code. */
export const pool = `
  select c.id ${inTalk}
  where d.group_id = any($1::uuid[]) and ${isResearchable}
    and (cardinality($2::uuid[]) = 0 or d.group_id = any($2::uuid[]))
    and (cardinality($3::uuid[]) = 0 or c.section_id = any($3::uuid[]))
    and (cardinality($4::text[]) = 0 or o.phase::text = any($4::text[]))
    and not ($5 and exists (
      select from excerpt e join coding k on k.excerpt_id = e.id where e.contribution_id = c.id and k.removed_at is null))
  order by c.id`;

/** $1 the programme. */
export const researchers = `
  select distinct p.id, p.name from role_grant r join person p on p.id = r.person_id
  where r.role = 'researcher' and r.scope_id = $1::text and r.from_on <= ${todayInEngland}
    and (r.until_on is null or r.until_on > ${todayInEngland})
  order by p.name, p.id`;

/** $1 rooms that the actor may code in: what there is, by group, section and phase. */
export const choices = `
  with talk as (
    select c.id, d.group_id, c.section_id, o.phase::text as phase,
      exists (select from excerpt e join coding k on k.excerpt_id = e.id
        where e.contribution_id = c.id and k.removed_at is null) as coded
    ${inTalk} where d.group_id = any($1::uuid[]) and ${isResearchable})
  select
    (select count(*) from talk)::int as contributions,
    (select count(*) from talk where not coded)::int as uncoded,
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'contributions', x.n) order by x.name)
      from (select g.id, g.name, count(*) as n from talk t join school_group g on g.id = t.group_id group by g.id) x), '[]') as groups,
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'heading', x.heading, 'contributions', x.n) order by x.position)
      from (select s.id, s.heading, s.position, count(*) as n from talk t join prompt_section s on s.id = t.section_id
        group by s.id) x), '[]') as sections,
    coalesce((select jsonb_agg(jsonb_build_object('phase', x.phase, 'contributions', x.n) order by x.phase)
      from (select phase, count(*) as n from talk where phase is not null group by phase) x), '[]') as phases`;

/** $1 the viewer. Names are those of researchers; of the codings only the viewer's own are counted. */
export const samplesWhere = (condition: string): string => `
  select s.id, s.name, s.programme_id, y.name as programme_name, s.lead_id, l.name as lead_name, s.choice, s.seed, s.drawn_from,
    s.started_at, s.opened_at, s.closed_because,
    (select jsonb_agg(jsonb_build_object('person', k.person_id, 'name', p.name, 'finishedAt', k.finished_at) order by k.position)
      from coding_sample_coder k join person p on p.id = k.person_id where k.sample_id = s.id) as coders,
    coalesce((select jsonb_agg(x order by x.name, x.id) from (
      select d.group_id as id, g.name, array_agg(c.id order by m.position) as contributions,
        count(*) filter (where exists (select from excerpt e join coding k on k.excerpt_id = e.id
          where e.contribution_id = c.id and k.coded_by = $1 and k.removed_at is null)) as coded
      from coding_sample_contribution m join contribution c on c.id = m.contribution_id
      join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
      where m.sample_id = s.id and ${isResearchable} group by d.group_id, g.name) x), '[]') as rooms
  from coding_sample s join programme y on y.id = s.programme_id join person l on l.id = s.lead_id
  where ${condition} order by s.started_at desc, s.id desc limit 100`;

import { isInOpenSample } from '../blind.js';
import { isResearchable } from './researchable.js';

const use = `
  from counted_coding k join contribution c on c.id = k.contribution_id join discussion d on d.id = c.discussion_id
  where ${isResearchable} and not ${isInOpenSample('c.id')}`;

/** $1 a theme: the groups that use the code within the cycle now. For the one that is decided about; lists ask what is counted. */
export const themeGroups = `
  select distinct d.group_id as group
  from coding_theme t join counted_code w on w.code_id = t.code_id
  join lateral (
    select c.discussion_id ${use} and k.counted_code_id = w.counted_code_id and d.cycle_id = t.cycle_id
  ) c on true
  join discussion d on d.id = c.discussion_id
  where t.id = $1 order by 1`;

/** $1 groups: every school that is or was in them, under each URN that it bore. */
export const groupSchools = `
  select m.group_id as group, array_agg(distinct x.urn) as schools
  from group_member m cross join lateral (
    select m.urn union
    select l.link_urn from school_link l where l.urn = m.urn and l.link_type ~* 'predecessor|successor' union
    select l.urn from school_link l where l.link_urn = m.urn and l.link_type ~* 'predecessor|successor'
  ) x
  where m.group_id = any($1::uuid[]) group by 1 order by 1`;

/** $1 the programme. */
export const themes = `
  select t.id, w.counted_code_id as code, o.name, o.definition, y.id as cycle, y.name as cycle_name, t.found_at,
    i.note, p.name as suggested_by, i.suggested_at
  from coding_theme t join counted_code w on w.code_id = t.code_id join code o on o.id = w.counted_code_id
  join cycle y on y.id = t.cycle_id
  left join theme_introduction i on i.theme_id = t.id left join person p on p.id = i.suggested_by
  where t.programme_id = $1 order by t.found_at desc, t.id`;

/** $1 the programme: its groups in an order that later ones do not disturb. */
export const groupNumbers = `
  select id as group, row_number() over (order by released_at, id)::int as number from school_group where programme_id = $1`;

/** $1 the programme. */
export const introductions = `
  select t.id, o.name as "themeName", i.note, p.name as "suggestedBy", i.suggested_at as "suggestedAt",
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name)
      from theme_introduction_group x join school_group g on g.id = x.group_id where x.theme_id = t.id), '[]') as groups
  from theme_introduction i join coding_theme t on t.id = i.theme_id join code o on o.id = t.code_id
  join person p on p.id = i.suggested_by
  where t.programme_id = $1 order by i.suggested_at desc, t.id limit 100`;

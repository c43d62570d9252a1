import { isInSight } from '../../actions/action-sight.js';

/**
 * What somebody may tag with an entry. $1 the framework, $2 the path, $3 their schools, $4 the groups that they facilitate,
 * $5 the programmes that they coordinate, $6 those that they research, $7 whether they edit the library. Names and what was
 * agreed to be done: nothing else that was said, nothing that is out of sight, nothing of a room that its charter has shut.
 */
export const taggable = `
  with mine as (
    select g.id, g.name from school_group g
    where (g.id = any ($4::uuid[])
        or exists (select from group_member m where m.group_id = g.id and m.left_at is null and m.urn = any ($3::text[])))
      and (g.ended_at is null or not coalesce((
        select f.is_shut from charter_in_force f where f.group_id = g.id), false))
  ), thing as (
    select 'practice' as kind, p.id, v.title as words from practice p
      join lateral (select title from practice_version v where v.practice_id = p.id order by v.number desc limit 1) v on true
    where p.state <> 'withdrawn' and (($7 and p.state <> 'draft') or p.programme_id = any ($6::uuid[]))
    union all
    select 'prompt', x.id, s.title || ', version ' || v.number || ': ' || x.heading from prompt_sheet s
      join prompt_sheet_version v on v.prompt_sheet_id = s.id join prompt_section x on x.version_id = v.id
    where s.programme_id = any ($5::uuid[])
      and v.number = (select max(number) from prompt_sheet_version where prompt_sheet_id = s.id)
    union all
    select 'discussion', d.id, m.name || ', ' || y.name from mine m join discussion d on d.group_id = m.id
      join cycle y on y.id = d.cycle_id
    union all
    select 'action', a.id, a.what from mine m join action a on a.group_id = m.id and a.removed_at is null
      and ${isInSight}
  )
  select h.kind, h.id, h.words, t.id as tag from thing h
    left join framework_tag t on t.framework_id = $1 and t.entry_path = $2 and t.subject_kind = h.kind
      and t.subject_id = h.id and t.removed_at is null
  order by t.id is null, h.kind, h.words limit 200`;

import { isInSight } from '../../actions/action-sight.js';

/** Counts, over all groups, of the sheets of $1; no word of anybody's. Hidden and deleted talk counts for nothing. */
export const use = `
  select v.prompt_sheet_id as sheet, v.number, x.heading, count(distinct c.discussion_id)::int as discussions,
    count(distinct c.id)::int as contributions, count(distinct c.urn)::int as schools, (
      select count(distinct m.urn)::int from discussion d join group_member m on m.group_id = d.group_id
      where d.prompt_sheet_version_id = v.id) as possible, (
      select coalesce(round(avg(length(q.body_text)))::int, 0) from contribution q
      where q.section_id = x.id and q.has_words) as characters,
    count(distinct k.id)::int as codings, count(distinct w.practice_id)::int as practices
  from prompt_sheet_version v join prompt_section x on x.version_id = v.id
    left join contribution c on c.section_id = x.id and c.has_words
    left join excerpt e on e.contribution_id = c.id
    left join coding k on k.excerpt_id = e.id and k.removed_at is null
    left join claim_excerpt l on l.excerpt_id = e.id left join claim m on m.id = l.claim_id
    left join practice_version w on w.id = m.version_id and w.published_at is not null
  where v.prompt_sheet_id = any($1::uuid[])
  group by v.id, v.prompt_sheet_id, v.number, x.id, x.heading, x.position order by v.number desc, x.position`;

/** A meeting is held on the sheet of the group's newest discussion that had begun by then, as its agenda is. */
const heldOn = `coalesce(a.discussion_id, (
    select d.id from meeting m join discussion d on d.group_id = m.group_id
    where m.id = a.meeting_id and d.opened_at <= coalesce(m.starts_at, 'infinity') order by d.opened_at desc limit 1))`;

/** Actions that rounds ended on, and those that meetings agreed. */
export const actions = `
  with held as (
    select v.prompt_sheet_id as sheet, d.id, d.group_id from prompt_sheet_version v
      join discussion d on d.prompt_sheet_version_id = v.id where v.prompt_sheet_id = any($1::uuid[]))
  select h.sheet, count(distinct a.id)::int as actions, count(distinct a.urn)::int as schools, (
      select count(distinct m.urn)::int from held o join group_member m on m.group_id = o.group_id
      where o.sheet = h.sheet) as possible
  from held h join action a on a.group_id = h.group_id and a.removed_at is null and ${isInSight} and ${heldOn} = h.id
  group by h.sheet`;

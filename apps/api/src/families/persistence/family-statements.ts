import { openToAll } from '../../discussions/open-talk.js';

const trios = `(
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'kind', t.kind, 'linkedAt', f.linked_at,
    'unlinkedAt', f.unlinked_at, 'schools', (
      select coalesce(json_agg(json_build_object('urn', s.urn, 'name', s.name) order by s.name), '[]')
      from group_member m join school s on s.urn = m.urn where m.group_id = t.id and m.left_at is null)
    ) order by f.unlinked_at desc nulls first, t.name), '[]')
  from family_group f join school_group t on t.id = f.group_id where f.family_id = g.id) as trios`;

const linkable = `(
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'kind', t.kind) order by t.name), '[]')
  from school_group t
  where t.programme_id = g.programme_id and t.kind in ('trio', 'quartet') and t.ended_at is null
    and not exists (select from family_group f where f.group_id = t.id and f.unlinked_at is null)
    and exists (select from group_member m where m.group_id = t.id and m.left_at is null)
    and not exists (
      select from group_member m where m.group_id = t.id and m.left_at is null and m.urn not in (
        select o.urn from group_member o where o.group_id = g.id and o.left_at is null))) as linkable`;

/** Straight lines between schools whose places the register has. */
const near = `(
  select coalesce(json_agg(json_build_object('one', pair.one, 'other', pair.other, 'kilometres', pair.kilometres)
    order by pair.kilometres, pair.one), '[]')
  from (
    select a.name as one, b.name as other,
      round((sqrt((a.easting - b.easting) ^ 2 + (a.northing - b.northing) ^ 2) / 1000)::numeric, 1) as kilometres
    from group_member m join school a on a.urn = m.urn
      join group_member o on o.group_id = m.group_id and o.left_at is null and o.urn > m.urn
      join school b on b.urn = o.urn
    where m.group_id = g.id and m.left_at is null
  ) pair where pair.kilometres < $2) as near`;

const talk = `(
  select json_build_object('discussionId', d.id, 'sections', (
      select coalesce(json_agg(json_build_object('id', s.id, 'heading', s.heading) order by s.position), '[]')
      from prompt_section s where s.version_id = d.prompt_sheet_version_id))
  from discussion d where d.group_id = g.id and d.closed_at is null order by d.opened_at desc limit 1) as talk`;

const pins = `(
  select coalesce(json_agg(json_build_object('contributionId', c.id, 'urn', p.urn, 'code', p.code,
      'academicYear', p.academic_year, 'state', p.state, 'value', p.value, 'sinceYear', p.since_year,
      'change', p.change, 'opening', left(c.body_text, 160), 'authorName', a.name, 'postedAt', c.posted_at,
      'replies', (select count(*) from contribution r where r.parent_id = c.id and r.has_words)
    ) order by c.posted_at, c.id), '[]')
  from pinned_point p join contribution c on c.id = p.contribution_id join discussion d on d.id = c.discussion_id
    join person a on a.id = c.author_id
  where d.group_id = g.id and c.has_words and ${openToAll}) as pins`;

export const parts = `select ${trios}, ${linkable}, ${near}, ${talk}, ${pins} from school_group g where g.id = $1`;

export const ofTrio = `
  select g.id, g.name from family_group f join school_group g on g.id = f.family_id
  where f.group_id = $1 and f.unlinked_at is null and g.ended_at is null`;

export const ofSchool = `
  select g.id, g.name from school_group g join group_member m on m.group_id = g.id
  where m.urn = $1 and m.left_at is null and g.kind = 'family' and g.ended_at is null order by g.released_at desc, g.id`;

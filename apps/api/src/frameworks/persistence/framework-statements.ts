const summary = `
  select f.id, f.title, f.status, f.imported_at as "importedAt",
    json_build_object('authority', f.authority_code, 'programme', f.programme_id) as keeping,
    l.name as "authorityName", p.name as "programmeName", (
      select coalesce(json_agg(json_build_object('kind', k.kind, 'count', k.count) order by k.first), '[]')
      from (select kind, count(*)::int as count, min(place) as first from framework_entry
        where framework_id = f.id and place is not null group by kind) k) as kinds
  from framework f left join local_authority l on l.code = f.authority_code left join programme p on p.id = f.programme_id`;

export const all = `${summary} order by f.title`;
export const one = `${summary} where f.id = $1`;

/**
 * Practices that serve an entry: by a tag, or because their newest published version says so. A version names an entry by its
 * path, or by its ref where the framework has but one entry of that ref. Only published ones.
 */
export const practicesOf = `
  select t.framework_id, t.entry_path, p.id, p.slug, v.title
  from practice p
    join lateral (select title, framework_entries from practice_version v
      where v.practice_id = p.id and v.published_at is not null order by v.number desc limit 1) v on true
    join lateral (
      select framework_id, entry_path from framework_tag
      where subject_kind = 'practice' and subject_id = p.id and removed_at is null
      union
      select e.framework_id, e.path from jsonb_to_recordset(v.framework_entries) as n (framework text, ref text)
        join framework_entry e on e.framework_id = n.framework and (e.path = n.ref or (e.ref = n.ref and not exists (
          select from framework_entry o where o.framework_id = n.framework and o.ref = n.ref and o.path <> e.path)))
    ) t on true
  where p.state = 'published'`;

/** $1 the framework. */
export const entries = `
  with serving as (${practicesOf})
  select e.path, a.path as "parentPath", e.kind, e.ref, e.words, e.facts, coalesce(s.count, 0)::int as "practiceCount"
  from framework_entry e
    left join framework_entry a on a.framework_id = e.framework_id and a.place = e.parent_place
    left join (select entry_path, count(distinct id) as count from serving where framework_id = $1 group by entry_path) s
      on s.entry_path = e.path
  where e.framework_id = $1 and e.place is not null order by e.place`;

/** An entry that is gone from its document. $1 the framework, $2 the path. */
export const gone = `
  select path, null as "parentPath", kind, ref, words, facts, 0 as "practiceCount"
  from framework_entry where framework_id = $1 and path = $2 and place is null`;

export const practices = `
  with serving as (${practicesOf})
  select distinct id, slug, title from serving where framework_id = $1 and entry_path = $2 order by title, id`;

/** How much of the talk serves an entry, with how many schools stand behind it. $1 the framework, $2 the path. */
export const talk = `
  with tag as (select subject_kind, subject_id from framework_tag
    where framework_id = $1 and entry_path = $2 and removed_at is null)
  select
    (select count(*)::int from tag where subject_kind = 'prompt') as prompts,
    (select count(*)::int from tag where subject_kind = 'discussion') as discussions,
    (select count(distinct m.urn)::int from tag join discussion d on d.id = subject_id
      join group_member m on m.group_id = d.group_id and m.left_at is null
      where subject_kind = 'discussion') as "discussionSchools",
    (select count(*)::int from tag join action a on a.id = subject_id and a.removed_at is null
      where subject_kind = 'action') as actions,
    (select count(distinct a.urn)::int from tag join action a on a.id = subject_id and a.removed_at is null
      where subject_kind = 'action') as "actionSchools"`;

export const links = `
  select k.id, f.id as framework, f.title, o.path, e.words, k.because, p.name as by, k.linked_at as at
  from framework_link k
    cross join lateral (select case when k.framework_id = $1 then k.other_framework_id else k.framework_id end as framework,
      case when k.framework_id = $1 then k.other_entry_path else k.entry_path end as path) o
    join framework f on f.id = o.framework join framework_entry e on e.framework_id = o.framework and e.path = o.path
    join person p on p.id = k.linked_by
  where k.removed_at is null and ((k.framework_id = $1 and k.entry_path = $2)
    or (k.other_framework_id = $1 and k.other_entry_path = $2)) order by f.title, o.path`;

export const imports = `
  select i.id, i.framework_id as framework, f.title, i.imported_at as "importedAt", p.name as by, i.outcome, i.because, i.lines
  from framework_import i left join framework f on f.id = i.framework_id left join person p on p.id = i.imported_by
  order by i.imported_at desc, i.id desc limit 30`;

import { seenCoding } from '../../analysis/blind.js';

/** The version that a coding's coder read last: the one it was made under, or a later one that it was found to fit. */
export const versionRead = (coding: string): string =>
  `coalesce(${coding}.confirmed_version, ${coding}.code_version)`;

/** Whether the rule of the code `o` still reads as in the version `v`. A new name alone does not make another rule. */
export const sameRule =
  '(v.definition, v.include, v.exclude, v.example) is not distinct from (o.definition, o.include, o.exclude, o.example)';

const named = (of: string) =>
  `(select jsonb_build_object('id', n.id, 'name', n.name) from code n where n.id = ${of})`;

const seen = (viewer: string) => seenCoding(viewer, 'k', 'k.contribution_id');

/** $1: the programme. What stands under the codes is counted elsewhere; `alike` are the versions with the rule of today. */
export const codesOf = `
  select c.id, c.parent_id as "parentId", c.name, c.definition, c.include, c.exclude, c.example, c.version,
    c.retired_at is not null as "isRetired",
    c.retired_at is not null and exists (select from code s where s.split_from_id = c.id) as "isSplit",
    ${named('c.merged_into_id')} as "mergedInto", ${named('c.split_from_id')} as "splitFrom",
    case when c.origin_framework is not null then coalesce(f.title, c.origin_framework) end as "originTitle",
    c.origin_ref as "originRef",
    array(select v.number from code_version v join code o on o.id = v.code_id where v.code_id = c.id and ${sameRule}) as alike
  from code c
  left join framework f on f.id = c.origin_framework
  where c.programme_id = $1
  order by lower(c.name), c.id`;

/** $1: the code. */
export const versionsOf = `
  select v.number, v.kind, v.name, v.definition, v.include, v.exclude, v.example, v.reason, v.load,
    v.changed_at as "changedAt", p.name as "changedBy",
    (select n.name from code n where n.id = v.parent_id) as "parentName",
    (select n.name from code n where n.id = v.merged_into_id) as "mergedIntoName"
  from code_version v left join person p on p.id = v.changed_by
  where v.code_id = $1 order by v.number desc`;

/** $1: the code, $2: how many at most, $3 the viewer. The latest codings are looked at one by one until there are enough, which `offset 0` asks for. */
export const usesOf = `
  with latest as materialized (
    select k.*, a.confirmed_version, a.counts_as_id
    from (select * from coding where code_id = $1 and removed_at is null order by coded_at desc, id desc offset 0) a
    cross join lateral (select k.* from counted_coding k where k.id = a.id and ${seen('$3')} offset 0) k
    order by a.coded_at desc, a.id desc limit $2
  )
  select k.id, e.quote, k.urn, k.group_id as "groupId", g.name as "groupName", p.name as "codedBy",
    k.coded_at as "codedAt", k.code_version as version, not (${sameRule}) as "isRuleChanged",
    k.confirmed_version as "confirmedVersion",
    k.coded_by = $3 and not (${sameRule}) and o.retired_at is null as "viewerCanConfirm",
    ${named('k.counts_as_id')} as "countsAs"
  from latest k
  join excerpt e on e.id = k.excerpt_id
  join school_group g on g.id = k.group_id
  join person p on p.id = k.coded_by
  join code o on o.id = k.code_id
  join code_version v on v.code_id = k.code_id and v.number = ${versionRead('k')}
  order by k.coded_at desc, k.id desc`;

/** $1: the programme, $2: the framework. An entry's line of refs is what codes keep as their origin. */
export const seedEntries = `
  with recursive line (place, refs) as (
    select place, ref from framework_entry where framework_id = $2 and parent_place is null and place is not null
    union all
    select e.place, l.refs || ' / ' || e.ref from framework_entry e join line l on e.parent_place = l.place
    where e.framework_id = $2
  )
  select e.place, e.parent_place as "parentPlace", e.kind, e.ref, e.words,
    (select jsonb_build_object('id', c.id, 'name', c.name) from code c
      where c.programme_id = $1 and c.origin_framework = $2 and c.origin_ref = l.refs) as code
  from framework_entry e join line l using (place)
  where e.framework_id = $2 order by e.place`;

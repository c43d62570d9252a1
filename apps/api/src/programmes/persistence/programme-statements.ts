const programmes = `
  select p.id, p.slug, p.name, p.summary, p.is_fictional as "isFictional",
    (select count(*)::int from programme_school s where s.programme_id = p.id and s.left_on is null) as "schoolCount",
    (select count(*)::int from school_group g where g.programme_id = p.id and g.ended_at is null) as "groupCount"
  from programme p`;

/** $1: everything; $2: the programmes that the actor has a role in. */
export const mine = `${programmes} where $1 or p.id = any ($2) order by p.name, p.id`;

export const bySlug = `${programmes} where p.slug = $1`;

export const cycles = `
  select c.id, c.name, c.starts_on as "startsOn", c.ends_on as "endsOn", c.outcome, (
    select json_build_object('id', v.id, 'title', s.title, 'number', v.number, 'introduction', v.introduction, 'sections', (
      select json_agg(json_build_object('id', x.id, 'heading', x.heading, 'prompt', x.prompt) order by x.position)
      from prompt_section x where x.version_id = v.id))
    from prompt_sheet_version v join prompt_sheet s on s.id = v.prompt_sheet_id
    where v.id = c.prompt_sheet_version_id) as sheet
  from cycle c where c.programme_id = $1 order by c.starts_on desc, c.id`;

export const issuedSheets = `
  select v.id, s.title, v.number from prompt_sheet_version v join prompt_sheet s on s.id = v.prompt_sheet_id
  where s.programme_id = $1 and s.retired_at is null order by s.title, v.number desc`;

export const poolCounts = `
  select s.phase, s.la_code as "laCode", l.name as authority, count(*)::int as count
  from programme_school t join school s on s.urn = t.urn join local_authority l on l.code = s.la_code
  where t.programme_id = $1 and t.left_on is null
  group by s.phase, s.la_code, l.name order by l.name, s.phase`;

const pooled = `
  from programme_school t join school s on s.urn = t.urn join local_authority l on l.code = s.la_code
    left join trust tr on tr.id = s.trust_id
    left join lateral (
      select g.id, g.name from school_group g join group_member m on m.group_id = g.id
      where g.programme_id = t.programme_id and m.urn = s.urn and m.left_at is null and g.ended_at is null
        and g.kind in ('trio', 'quartet') and ($6::uuid is null or g.cycle_id = $6)
      order by g.released_at desc limit 1) mine on true
  where t.programme_id = $1 and (t.left_on is not null) = $8::boolean
    and ($2::school_phase is null or s.phase = $2::school_phase)
    and ($3::text is null or s.la_code = $3)
    and ($4::text is null or s.urn = $4 or s.name ilike '%' || $4 || '%' or s.town ilike '%' || $4 || '%')
    and ($5::boolean is null or (mine.id is not null) = $5)
    and ($7::uuid is null or s.trust_id = $7)`;

export const pool = `
  select s.urn, s.name, s.phase, l.name as authority, tr.name as trust, s.town, s.pupils, t.joined_on as "joinedOn",
    t.left_on as "leftOn",     mine.id as "groupId", mine.name as "groupName"
  ${pooled} and ($9::text is null or (s.name, s.urn) > ($9, $10))
  order by s.name, s.urn limit $11`;

export const poolCount = `select count(*)::int as count ${pooled}`;

/** All of them: a map of a part of the pool would be a wrong map. */
export const poolMap = `
  select s.urn, s.name, l.name as authority, s.easting, s.northing, mine.id as "groupId" ${pooled}
  order by s.name, s.urn`;

export const poolTrusts = `
  select tr.id, tr.name, count(*)::int as count
  from programme_school t join school s on s.urn = t.urn join trust tr on tr.id = s.trust_id
  where t.programme_id = $1 and t.left_on is null group by tr.id, tr.name order by tr.name, tr.id`;

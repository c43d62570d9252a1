/** The facts of a school, for lists and pages alike. */
const facts = `
  s.urn, s.name, s.phase, s.type_name as "typeName", s.status, s.town, s.postcode, s.gender,
  s.religious_character as "religiousCharacter", s.pupils, s.easting, s.northing, s.closed_on as "closedOn",
  s.is_fictional as "isFictional", s.source, s.as_at as "asAt",
  json_build_object('code', l.code, 'name', l.name) as "localAuthority",
  case when t.id is not null then json_build_object('id', t.id, 'uid', t.uid, 'name', t.name) end as trust`;

const owners = `join local_authority l on l.code = s.la_code left join trust t on t.id = s.trust_id`;

const kept = `
  ($1::school_phase is null or s.phase = $1) and ($2::text is null or s.la_code = $2)
  and ($3::uuid is null or s.trust_id = $3) and ($4::boolean is null or s.is_fictional = $4)`;

/** $1 phase, $2 authority, $3 trust, $4 fictional, $5 rows, $6 name and $7 URN of the last school seen. */
export const browse = `
  with fitting as (select s.urn, s.name from school s where ${kept})
  select ${facts}, 0 as fit, (select count(*) from fitting) as total
  from fitting f join school s on s.urn = f.urn ${owners}
  where $6::text is null or (f.name, f.urn) > ($6, $7)
  order by s.name, s.urn
  limit $5`;

/**
 * Every word of the search must be near something in the school's text: `school_near` asks the trigram index for the
 * longest word, the others are asked of what it leaves. Words of the name count most. $8 is the longest word, $9 all
 * words, $10 the fit of the last school seen.
 */
export const find = `
  with fitting as materialized (
    select s.urn, s.name, (
      select round(avg(
        0.6 * strict_word_similarity(word, lower(s.name)) + 0.1 * word_similarity(word, lower(s.name))
        + 0.3 * word_similarity(word, s.search_text)
      )::numeric, 4)
      from unnest($9::text[]) as word
    ) as fit
    from school_near($8) as near (urn) join school s on s.urn = near.urn
    where ${kept}
      and not exists (select from unnest($9::text[]) as word where word_similarity(word, s.search_text) < 0.42)
  )
  select ${facts}, f.fit, (select count(*) from fitting) as total
  from fitting f join school s on s.urn = f.urn ${owners}
  where $10::numeric is null or f.fit < $10 or (f.fit = $10 and (f.name, f.urn) > ($6, $7))
  order by f.fit desc, f.name, f.urn
  limit $5`;

export const ofUrns = `select ${facts} from school s ${owners} where s.urn = any($1) order by s.urn`;

export const linksOf = `
  select k.urn as of, k.link_urn as urn, coalesce(o.name, k.link_name) as name, k.link_type as "linkType",
    k.established_on as "establishedOn", o.urn is not null as "isHeld"
  from school_link k left join school o on o.urn = k.link_urn
  where k.urn = any($1)
  order by k.urn, k.established_on desc nulls last, k.link_urn`;

const figure = `m.urn, m.code, m.academic_year as "academicYear", m.source, m.status, m.state, m.value,
  m.published_as as "publishedAs"`;

export const figuresOf = `
  select ${figure}, d.name, d.unit, d.meaning
  from measure m join measure_definition d on d.code = m.code
  where m.urn = any($1)
  order by m.urn, m.code, m.academic_year`;

export const measuresOf = `
  select distinct on (m.urn, m.code) ${figure}
  from measure m
  where m.urn = any($1) and m.code = any($2)
  order by m.urn, m.code, (m.state = 'value') desc, m.academic_year desc`;

export const snapshot = `
  select s.urn, s.name, s.phase, s.la_code as "laCode", l.name as "laName", t.id as "trustId", t.name as "trustName",
    s.easting, s.northing, s.pupils, s.religious_character as "religiousCharacter", s.is_fictional as "isFictional"
  from school s ${owners}
  where s.urn = any($1)
    or ($2::uuid is not null and s.urn in (select urn from programme_school where programme_id = $2 and left_on is null))
  order by s.urn`;

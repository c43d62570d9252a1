import { disadvantageMeasure } from '@pathways/domain/library';

/** Changes whenever the register or its measures are imported, or a school is added by hand. */
export const edition = `
  select concat((select count(*) from school), ' ', (select max(finished_at) from import_run)) as edition`;

/** $1 programme: every open school of the authorities from which its schools come. */
export const banded = `
  select s.phase, s.pupils, (
    select m.value from measure m where m.urn = s.urn and m.code = '${disadvantageMeasure}' and m.state = 'value'
    order by m.academic_year desc limit 1) as disadvantage
  from school s
  where s.is_open and s.la_code in (
    select o.la_code from programme_school t join school o on o.urn = t.urn where t.programme_id = $1)`;

const facts = `s.urn, s.name, s.phase, s.town, s.postcode, l.name as authority, s.is_fictional as "isFictional"`;

const owner = 'join local_authority l on l.code = s.la_code';

export const school = `select ${facts} from school s ${owner} where s.urn = $1 and s.is_open`;

/** $1 phase, $2 fictional, $3 codes: open schools of a phase with the newest figure of each measure. */
export const compared = `
  select s.urn, s.name, s.phase, s.la_code as "laCode", l.name as "laName", null as "trustId", null as "trustName",
    s.easting, s.northing, s.pupils,
    coalesce((select jsonb_object_agg(code, figure) from (
      select distinct on (m.code) m.code, jsonb_build_object('state', m.state, 'value', m.value,
        'academicYear', m.academic_year, 'source', m.source, 'status', m.status) as figure
      from measure m where m.urn = s.urn and m.code = any($3)
      order by m.code, (m.state = 'value') desc, m.academic_year desc) newest), '{}') as measures
  from school s ${owner}
  where s.is_open and s.phase = $1 and s.is_fictional = $2 order by s.urn`;

/** $1 a URN, or the start of a postcode without its space, in small letters; $2 rows. */
export const byCode = `
  select ${facts}, count(*) over () as total from school s ${owner}
  where s.is_open and (s.urn = $1 or (length($1) >= 3 and starts_with(lower(replace(s.postcode, ' ', '')), $1)))
  order by s.name, s.urn limit $2`;

/** $1 the longest word, $2 all words, $3 rows. Near misses are found, as in the register's own list. */
export const byName = `
  with fitting as materialized (
    select s.urn, (
      select avg(0.7 * strict_word_similarity(word, lower(s.name)) + 0.3 * word_similarity(word, s.search_text))
      from unnest($2::text[]) as word) as fit
    from school_near($1) as near (urn) join school s on s.urn = near.urn
    where s.is_open and not exists (select from unnest($2::text[]) as word where word_similarity(word, s.search_text) < 0.42)
  )
  select ${facts}, (select count(*) from fitting) as total
  from fitting f join school s on s.urn = f.urn ${owner}
  order by f.fit desc, s.name, s.urn limit $3`;

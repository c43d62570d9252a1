import type { Licence } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PracticeId } from '@pathways/domain/shared';
import type { LibraryRecord } from '../application/record.queries.js';

export interface RecordRow {
  practice_id: PracticeId;
  slug: string;
  title: string;
  problem: string | null;
  phase: SchoolPhase;
  themes: string[];
  licence: Licence;
  programme_slug: string;
  programme_name: string;
  is_fictional: boolean;
  number: number;
  change_note: string;
  first_published_at: Date;
  published_at: Date;
  changed_at: Date;
  withdrawn_because: string | null;
  successor: string | null;
}

/** The newest published version of whatever has an address in the library. Of a withdrawn practice only the title is left. */
export const record = `
  select p.id as practice_id, p.slug, v.title, case when p.state = 'published' then v.problem end as problem, v.phase,
    case when p.state = 'published' then v.themes else '{}' end as themes, g.slug as programme_slug,
    g.name as programme_name, g.is_fictional, v.number, case when p.state = 'published' then v.change_note else '' end as change_note,
    (select min(w.published_at) from practice_version w where w.practice_id = p.id) as first_published_at, v.published_at,
    date_trunc('second', coalesce(p.withdrawn_at, v.published_at)) as changed_at, p.withdrawn_because,
    (select n.slug from practice n where n.id = p.successor_id and n.state = 'published') as successor, v.themes as all_themes,
    v.outcomes as all_outcomes, coalesce(v.licence, 'CC BY 4.0') as licence
  from practice p
  join lateral (select w.* from practice_version w where w.practice_id = p.id and w.published_at is not null
    order by w.number desc limit 1) v on true
  join programme g on g.id = p.programme_id
  where p.state in ('published', 'withdrawn')`;

/** $1 programme, $2 phase, $3 theme, $4 outcome, $5 from, $6 before. */
const matching = `
  ($1::text is null or r.programme_slug = $1) and ($2::text is null or r.phase::text = $2)
  and ($3::text is null or $3 = any(r.all_themes)) and ($4::text is null or $4 = any(r.all_outcomes))
  and ($5::timestamptz is null or r.changed_at >= $5) and ($6::timestamptz is null or r.changed_at < $6)`;

export const changed = `
  select r.* from (${record}) r
  where ${matching} and ($7::timestamptz is null or (r.changed_at, r.practice_id) > ($7, $8::uuid))
  order by r.changed_at, r.practice_id limit $9`;

export const count = `select count(*) as total from (${record}) r where ${matching}`;

export const latest = `
  select r.* from (${record}) r where ${matching} order by r.changed_at desc, r.practice_id desc limit $7`;

export const one = `select r.* from (${record}) r where r.practice_id = $1`;

export const sets = `
  with r as (${record})
  select (select min(changed_at) from r) as earliest,
    coalesce((select jsonb_agg(distinct jsonb_build_object('slug', programme_slug, 'name', programme_name)) from r), '[]') as programmes,
    array(select distinct phase::text from r order by 1) as phases`;

/** The shelf has a number of its own; names of programmes and what was withdrawn stand beside it. */
export const edition = `
  select concat((select number from library_edition), ' ',
    (select md5(string_agg(concat_ws('|', id, slug, name, is_fictional), ';' order by id)) from programme), ' ',
    (select md5(string_agg(concat_ws('|', id, slug, withdrawn_at, withdrawn_because, successor_id), ';' order by id))
      from practice where state = 'withdrawn')) as edition`;

export const toRecord = (row: RecordRow): LibraryRecord => ({
  practiceId: row.practice_id,
  slug: row.slug,
  title: row.title,
  problem: row.problem,
  phase: row.phase,
  themes: row.themes,
  licence: row.licence,
  programmeSlug: row.programme_slug,
  programmeName: row.programme_name,
  isFictional: row.is_fictional,
  number: row.number,
  changeNote: row.change_note,
  firstPublishedAt: row.first_published_at,
  publishedAt: row.published_at,
  changedAt: row.changed_at,
  withdrawal:
    row.withdrawn_because === null ? null : { reason: row.withdrawn_because, successor: row.successor },
});

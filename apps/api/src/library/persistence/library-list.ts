import type { LibraryCard } from '@pathways/domain/library';
import type { SchoolPhase } from '@pathways/domain/schools';
import { toConfidence, triesOf, type TryColumns } from './library-tries.js';

export interface CardRow {
  version_id: string;
  slug: string;
  title: string;
  problem: string;
  phase: SchoolPhase;
  themes: string[];
  programme_name: string;
  is_fictional: boolean;
  published_at: Date;
  tries: TryColumns[];
}

/** The newest published version of each practice in the library. */
const shelf = `
  select distinct on (p.id) p.id as practice_id, v.id as version_id, p.slug, v.title, v.problem, v.phase, v.themes,
    g.name as programme_name, g.is_fictional, v.published_at,
    concat_ws(' ', v.title, v.problem, v.what_they_did, v.what_changed, v.context, array_to_string(v.themes, ' ')) as words
  from practice p
  join practice_version v on v.practice_id = p.id and v.published_at is not null
  join programme g on g.id = p.programme_id
  where p.state = 'published'
  order by p.id, v.number desc`;

/** $1 words, $2 phase, $3 theme. Words are found as English words, or as a part of any word. */
const matching = `
  ($1 = '' or to_tsvector('english', words) @@ websearch_to_tsquery('english', $1)
    or unaccent(words) ilike '%' || replace(replace(unaccent($1), '%', '\\%'), '_', '\\_') || '%')
  and ($2::text is null or phase::text = $2)
  and ($3::text is null or $3 = any(themes))`;

export const list = `
  with shelf as (${shelf})
  select p.version_id, p.slug, p.title, p.problem, p.phase, p.themes, p.programme_name, p.is_fictional, p.published_at,
    ${triesOf.replaceAll('p.id', 'p.practice_id')} as tries
  from shelf p
  where ${matching} and ($4::timestamptz is null or (p.published_at, p.version_id) < ($4, $5::uuid))
  order by p.published_at desc, p.version_id desc limit $6`;

export const total = `with shelf as (${shelf}) select count(*) as total from shelf where ${matching}`;

export const facets = `
  with shelf as (${shelf})
  select array(select distinct phase::text from shelf order by 1) as phases,
    array(select distinct theme from shelf, unnest(themes) as theme order by 1) as themes`;

export const toCard = (row: CardRow, asOf: Date): LibraryCard => ({
  slug: row.slug,
  title: row.title,
  problem: row.problem,
  phase: row.phase,
  themes: row.themes,
  programmeName: row.programme_name,
  isFictional: row.is_fictional,
  publishedAt: row.published_at,
  confidence: toConfidence(row.tries, asOf),
  tries: row.tries.length,
});

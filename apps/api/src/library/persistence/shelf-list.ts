import type { LibraryCard, LibrarySearch } from '@pathways/domain/library';
import type { TryEffort } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import { cursorOf, readCursor } from '../../platform/graphql/connection.js';
import { allOf, conditionsOf, meaningOf, saysIt } from './shelf-conditions.js';
import { Values } from './values.js';

export interface CardRow {
  practice_id: string;
  slug: string;
  title: string;
  problem: string;
  phase: SchoolPhase;
  themes: string[];
  programme_name: string;
  is_fictional: boolean;
  published_at: Date;
  confidence: number;
  effort: TryEffort | null;
  tries: number;
  context_key: string;
  /** What the list is sorted by first, greatest first. */
  rank: number;
  /** The moment of publishing in microseconds: a Date would round it, and a page would begin a row too late. */
  instant: number;
}

/** How far the chosen school stands from each context, by context key; contexts of other phases are not in it. */
export type ContextPlaces = ReadonlyMap<string, { readonly place: number; readonly apart: number }>;

export interface ListWish {
  readonly search: LibrarySearch;
  /** Where they stand, of few that were found; null: many, they are found again as the list is read. */
  readonly few: readonly number[] | null;
  readonly sought: readonly (readonly string[])[];
  readonly places: ContextPlaces;
  readonly first: number;
  readonly after: string | null;
}

/** After all that can be compared. */
const incomparable = 1_000_000;

/** SQL of a whole number, the greatest first. Null: all are equal. */
function rankOf({ search, places }: ListWish, meaning: string, values: Values): string | null {
  if (search.order === 'confidence') return 'f.confidence';
  if (search.order === 'alike') {
    const keys = values.place([...places.keys()]);
    const nearness = values.place([...places.values()].map(({ place }) => -place));
    return `coalesce((${nearness}::integer[])[array_position(${keys}::text[], f.context_key)], -${incomparable})`;
  }
  return meaning === '' ? null : `(f.head @@ (${meaning}))::integer`;
}

/** A cursor says rank, moment and practice of the last row; one that is not ours is refused as malformed. */
function keyset(after: string | null, rank: string | null, values: Values): string {
  if (after === null) return 'true';
  const [ranked, instant, id] = readCursor(after, 3);
  const moment = `timestamptz 'epoch' + ${values.place(Number(instant))}::bigint * interval '1 microsecond'`;
  const rest = `${moment}, ${values.place(String(id))}::uuid`;
  return rank === null
    ? `(f.published_at, f.practice_id) < (${rest})`
    : `(${rank}, f.published_at, f.practice_id) < (${values.place(Number(ranked))}::integer, ${rest})`;
}

interface RowsRead {
  readonly rank: string;
  readonly among: string;
  /** The place of how many at most. */
  readonly most: string;
}

const rows = ({ rank, among, most }: RowsRead): string => `
  select f.practice_id, f.version_id, f.published_at, f.confidence, f.effort, f.tries, f.context_key, ${rank} as rank
  from library_shelf f where ${among}
  order by ${rank === '0' ? '' : `${rank} desc, `}f.published_at desc, f.practice_id desc limit ${most}`;

/**
 * Those that say it in their head, then the others, each the newest first: a word that most practices say is found after
 * a few rows of the index by date, where sorting by rank would look into every one.
 */
function inHeadFirst({ rank, among, most }: RowsRead, meaning: string): string {
  const arm = (isInHead: boolean) => `
    (select f.practice_id, f.version_id, f.published_at, f.confidence, f.effort, f.tries, f.context_key, ${rank} as rank
    from library_shelf f where ${among} and ${isInHead ? '' : 'not '}f.head @@ (${meaning})
    order by f.published_at desc, f.practice_id desc limit ${most})`;
  return `
    select * from (${arm(true)} union all ${arm(false)}) f
    order by f.rank desc, f.published_at desc, f.practice_id desc limit ${most}`;
}

/** Few are fetched from their places; of many the next that fit are soon met on the way down the list. */
const narrowed = ({ few, search }: ListWish, meaning: string, values: Values): string =>
  few
    ? `f.place = any(${values.place(few)}::integer[])`
    : `${saysIt(meaning)} and ${allOf(conditionsOf(search.chosen, values))}`;

/** A page of the shelf and one row more, with the texts of these rows only. */
export function listStatement(wish: ListWish): { text: string; values: unknown[] } {
  const values = new Values();
  const isByWords = wish.search.order === 'newest';
  // PostgreSQL refuses values that a statement does not use: where places say who is found, words only rank.
  const meaning = wish.few && !isByWords ? '' : meaningOf(wish.sought, values);
  const rank = rankOf(wish, meaning, values);
  const among = `${narrowed(wish, meaning, values)} and ${keyset(wish.after, rank, values)}`;
  const read = { rank: rank ?? '0', among, most: values.place(wish.first + 1) };
  const text = `
    with shown as (${isByWords && meaning !== '' ? inHeadFirst(read, meaning) : rows(read)})
    select f.practice_id, p.slug, v.title, v.problem, v.phase, v.themes, g.name as programme_name, g.is_fictional,
      f.published_at, f.confidence, f.effort, f.tries, f.context_key, f.rank,
      (extract(epoch from f.published_at) * 1000000)::bigint as instant
    from shown f
    join practice p on p.id = f.practice_id and p.state = 'published'
    join practice_version v on v.id = f.version_id
    join programme g on g.id = p.programme_id
    order by f.rank desc, f.published_at desc, f.practice_id desc`;
  return { text, values: values.list };
}

export const cursorAfter = ({ rank, instant, practice_id }: CardRow): string =>
  cursorOf(rank, instant, practice_id);

export const toCard = (row: CardRow, places: ContextPlaces): LibraryCard => ({
  slug: row.slug,
  title: row.title,
  problem: row.problem,
  phase: row.phase,
  themes: row.themes,
  programmeName: row.programme_name,
  isFictional: row.is_fictional,
  publishedAt: row.published_at,
  confidence: row.confidence,
  effort: row.effort,
  tries: row.tries,
  apart: places.get(row.context_key)?.apart ?? null,
});

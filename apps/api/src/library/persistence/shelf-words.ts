import { libraryFacets, type LibraryFacet } from '@pathways/domain/library';
import { meaningOf, shelfColumns } from './shelf-conditions.js';
import { Values } from './values.js';

export const edition = 'select number from library_edition';

/** Values of a facet travel as one text: the driver reads it ten times as fast as an array. No value has this sign. */
const between = '\u001f';

export type ShelvedRow = Record<LibraryFacet, string | null> & { place: number; context_key: string };

export const valuesIn = (text: string | null): string[] => (text ? text.split(between) : []);

/** What each practice on the shelf is counted by, the newest first. */
export const shelved = `
  select place, context_key, ${libraryFacets
    .map(facet => {
      const { column, isList } = shelfColumns[facet];
      return `${isList ? `array_to_string(${column}, '${between}')` : `${column}::text`} as ${facet}`;
    })
    .join(', ')}
  from library_shelf order by published_at desc, practice_id desc`;

export interface SayingRow {
  /** Nothing was asked but words without weight ("the"): every practice says them. */
  is_all: boolean;
  places: string;
}

/** Where the practices stand that say the words. */
export function sayingStatement(sought: readonly (readonly string[])[]): { text: string; values: unknown[] } {
  const values = new Values();
  const meaning = meaningOf(sought, values);
  const text = `select numnode(meaning) = 0 as is_all, shelf_saying(meaning) as places from (select ${meaning}) as asked (meaning)`;
  return { text, values: values.list };
}

/** How many practices, the newest first, lend their words to somebody who mistyped. */
const lending = 3_000;

/** Words of titles and problems on the shelf. Only what the public may read: nobody learns here which words are used elsewhere. */
export const lentWords = `
  select word from ts_stat($$
    select to_tsvector('simple', concat_ws(' ', v.title, v.problem))
    from (select version_id from library_shelf order by published_at desc, practice_id desc limit ${lending}) lent
    join practice_version v on v.id = lent.version_id$$)
  where numnode(plainto_tsquery('talk', word)) > 0`;

/** Those of $1 that have weight, in their order. */
export const weightyWords = `
  select word from unnest($1::text[]) with ordinality as asked (word, position)
  where numnode(plainto_tsquery('talk', word)) > 0 order by position`;

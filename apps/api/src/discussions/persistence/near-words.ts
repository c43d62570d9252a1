import { openToAll } from '../open-talk.js';
import { readableRooms } from './readable-rooms.js';

/** How many contributions, the newest first, lend their words: enough for what a head means, and soon read. */
const lending = 3_000;

const newestFirst = `order by c.posted_at desc, c.id desc limit ${lending}`;

/**
 * The newest readable talk, in two ways of which one runs: who reads few rooms would have to go through everybody's talk to
 * find theirs, and who reads thousands would have each of them opened. `is true` keeps PostgreSQL from making a join of
 * it, which it expects to end soon and which compared six million pairs.
 */
const lent = `
  select c.search from (
    (select c.search, c.posted_at, c.id from open o cross join lateral (
      select c.search, c.posted_at, c.id from contribution c
      where c.discussion_id = o.id and c.has_words ${newestFirst}) c
    where not (select is_much from reach))
    union all
    (select c.search, c.posted_at, c.id from contribution c
    where (select is_much from reach) and c.has_words and (c.discussion_id in (select id from open)) is true ${newestFirst})
  ) c ${newestFirst}`;

/**
 * What somebody may have meant who mistyped: for each word of $4 up to three words like it that were said in rooms which
 * they may read, as a tsquery in text; null when nothing is like it. Only readable talk is looked at, so that nobody learns
 * here which words others use. $1 to $3 are those of `readableRooms`.
 */
export const meantIn = (manyRooms: number) => `
  with readable as (${readableRooms}), open as materialized (
    select d.id from discussion d join readable g on g.id = d.group_id where ${openToAll}
  ), reach as materialized (
    select count(*) > ${manyRooms} as is_much from open
  ), lent as (${lent}), said as materialized (
    select distinct lexeme from lent, unnest(tsvector_to_array(lent.search)) as lexeme
  ), alike as (
    select (select string_agg(quote_literal(near.lexeme), ' | ') from (
        select said.lexeme from said where similarity(said.lexeme, asked.lexeme) >= 0.35
        order by similarity(said.lexeme, asked.lexeme) desc, said.lexeme limit 3) near) as words
    from unnest(to_tsvector('talk', $4)) as asked
  )
  select string_agg('(' || words || ')', ' & ') as meant from alike where words is not null`;

/** From more rooms than this on, the newest of all talk is gone through; below, the talk of each room. */
export const meantStatement = meantIn(200);

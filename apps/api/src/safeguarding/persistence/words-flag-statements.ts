import { standingWords } from './standing-words.js';

/** $1 kind, $2 id: its group's row is taken before the words' own, as everywhere. */
export const groupOf = `select s.group_id as "group" from ${standingWords} where s.kind = $1 and s.id = $2`;

/** $1 kind, $2 id. */
export const held = `
  select s.programme_id as programme, s.authority_code as authority, s.urn, s.author_id as author, s.group_id as "group", s.is_draft as "isDraft", s.blind_to as "blindTo", s.room_id as room, s.body, s.written_at as "writtenAt",
    s.hidden_at as "hiddenAt", s.words_removed_at is not null as "areRemoved"
  from ${standingWords} where s.kind = $1 and s.id = $2`;

export const flagsOf = `
  select id, kind, words_id as words, clause, hides, raised_by as "raisedBy", raised_at as "raisedAt",
    settled_at as "settledAt", outcome
  from words_flag where kind = $1 and words_id = $2 order by raised_at, id`;

export const hidingBy =
  'select count(*)::int as held from words_flag where raised_by = $1 and settled_at is null and hides';

export const add = `
  insert into words_flag (id, kind, words_id, clause, hides, raised_by, raised_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict do nothing returning id`;

/** $1 flag, $2 settled at, $3 settled by, $4 outcome, $5 why. */
export const settle =
  'update words_flag set settled_at = $2, settled_by = $3, outcome = $4, because = $5 where id = $1';

export const noteOpening = `
  insert into words_reading (id, kind, words_id, person_id, role, because, read_at) values ($1, $2, $3, $4, $5, $6, $7)`;

/** Openings that are older than the newest flag count for nothing: other words may stand there now. */
export const openedSince = `
  select 1 from words_reading h where h.kind = $1 and h.words_id = $2 and h.person_id = $3
    and h.read_at >= (select max(f.raised_at) from words_flag f where f.kind = $1 and f.words_id = $2)`;

/** $1 kind, $2 id, $3 when, $4 who: what the author has put in other words is judged anew. */
export const reworded = `
  update words_flag set settled_at = $3, settled_by = $4, outcome = 'reworded', because = null
  where kind = $1 and words_id = $2 and (settled_at is null or outcome = 'kept hidden')`;

/** $1 before which moment: kept hidden by the last word on them, and still in their row. */
export const keptSince = `
  select s.kind, s.id from ${standingWords}
  where s.hidden_at is not null and s.words_removed_at is null
    and (s.kind, s.id) in (select f.kind, f.words_id from words_flag f where f.outcome = 'kept hidden')
    and not exists (select from words_flag f where f.kind = s.kind and f.words_id = s.id and f.settled_at is null)
    and (select max(f.settled_at) from words_flag f where f.kind = s.kind and f.words_id = s.id) < $1
  order by s.id limit 500`;

import { standingWords } from './standing-words.js';

const flags = `
  (select json_agg(json_build_object('id', f.id, 'clause', f.clause, 'hides', f.hides, 'byId', f.raised_by, 'by', fp.name,
      'at', f.raised_at, 'rewordAt', null, 'rewordBy', null, 'rewordBecause', null, 'settledAt', f.settled_at,
      'settledBy', fs.name, 'outcome', f.outcome, 'because', f.because) order by f.raised_at, f.id)
    from words_flag f join person fp on fp.id = f.raised_by left join person fs on fs.id = f.settled_by
    where f.kind = s.kind and f.words_id = s.id)`;

const readings = `
  (select json_agg(json_build_object('by', hp.name, 'role', h.role, 'because', h.because, 'at', h.read_at)
      order by h.read_at, h.id)
    from words_reading h join person hp on hp.id = h.person_id where h.kind = s.kind and h.words_id = s.id)`;

const from = `
  from ${standingWords} left join programme y on y.id = s.programme_id left join local_authority la on la.code = s.authority_code`;

const columns = `
  s.id, s.kind, s.title, s.address, s.programme_id as programme, s.authority_code as authority, coalesce(y.name, la.name, '') as "programmeName", s.urn, s.author_id as author, s.group_id as "group", s.is_draft as "isDraft", s.blind_to as "blindTo",
  s.written_at as "writtenAt", s.hidden_at as "hiddenAt", s.words_removed_at is not null as "areRemoved",
  ${flags} as flags, ${readings} as word_readings`;

const waits = `exists (select from words_flag f where f.kind = s.kind and f.words_id = s.id and f.settled_at is null)`;
const stillFlagged = `from words_flag f where f.settled_at is null or f.outcome = 'kept hidden'`;
/** As an array the ids reach each part of the union, which then looks up a few rows by their keys and goes through none of its tables. */
const isFlagged = `
  s.id = any(array(select f.words_id ${stillFlagged})) and (s.kind, s.id) in (select f.kind, f.words_id ${stillFlagged})
  and s.words_removed_at is null and (s.hidden_at is not null or ${waits})`;

/**
 * $1 whether they edit the library, $2 programmes, $3 groups and $4 authorities that they look after, $5 whether they administer the
 * installation; the policies say the rest.
 */
export const toSettle = `
  select ${columns}, null as text
  ${from}
  where (($1::boolean and s.kind in ('try', 'comment')) or s.programme_id = any($2::uuid[]) or s.group_id = any($3::uuid[])
    or s.authority_code = any($4::text[]) or ($5::boolean and s.kind in ('KPI value', 'KPI target'))) and ${isFlagged}
  order by ${waits} desc, s.hidden_at desc nulls last, s.id limit 200`;

/** $1 the row that holds them. */
export const oneToFlag = `
  select ${columns}, case when s.hidden_at is null and s.kind = 'try' then s.body end as text
  ${from} where s.id = $1`;

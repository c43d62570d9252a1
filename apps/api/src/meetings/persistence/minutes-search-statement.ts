import { passageOf } from '../../platform/found-passage.js';

/** The same rule as `canSeeMeetings`, as a clause: $1 the schools that the viewer speaks for, $2 groups they facilitate. */
const readable = `
  select g.id, g.name from school_group g
  where (g.id = any($2::uuid[]) or exists (select from group_member m
      where m.group_id = g.id and m.left_at is null and m.urn = any($1::text[])))
    and (g.ended_at is null or not coalesce((
      select f.is_shut from charter_in_force f where f.group_id = g.id), false))
    and ($4::uuid is null or g.id = $4)`;

/** The wording that stands, where nobody took it out of sight; its actions go with it. */
const standing = `
  select n.*, p.name as writer from meeting_minutes n join person p on p.id = n.written_by
  where n.hidden_at is null and not exists (
    select from meeting_minutes x where x.meeting_id = n.meeting_id and x.number > n.number)`;

const kept = `
  select n.meeting_id, 'decisions' as part, n.decisions as body, n.writer from standing n
  union all select n.meeting_id, 'learning', n.learning, n.writer from standing n
  union all select n.meeting_id, 'actions', (
      select string_agg(a.what, E'\n' order by a.position) from action a
      where a.meeting_id = n.meeting_id and a.removed_at is null), n.writer from standing n
  union all select v.meeting_id, 'visit', string_agg(concat_ws(E'\n', v.saw, v.takes, v.surprised), E'\n' order by v.urn),
    string_agg(p.name, ', ' order by v.urn)
  from visit_note v join person p on p.id = v.written_by where v.hidden_at is null group by v.meeting_id`;

/** For each word that nobody wrote up to three like it, of those that stand in what the viewer may read. */
const near = `
  select string_agg('(' || alike.words || ')', ' & ')::tsquery as q from (
    select (select string_agg(quote_literal(said.lexeme), ' | ') from (
        select said.lexeme from said where similarity(said.lexeme, asked.lexeme) >= 0.35
        order by similarity(said.lexeme, asked.lexeme) desc, said.lexeme limit 3) said) as words
    from unnest(to_tsvector('talk', $3)) as asked) alike
  where alike.words is not null`;

/**
 * A person's groups have some hundred meetings at most: what is kept of them is read whole, and needs no index. $3 words, $5 part of
 * a name, $6 and $7 days, $8 to $10 after which line, $11 how many.
 */
export const searchMinutes = `
  with readable as (${readable}), standing as (${standing} and n.meeting_id in (
      select m.id from meeting m join readable r on r.id = m.group_id)),
  line as (
    select m.id, m.title, m.kind, m.starts_at, coalesce(m.starts_at, m.proposed_at) as at, r.id as group_id,
      r.name as group_name, k.part, k.body, k.writer, to_tsvector('talk', k.body) as search
    from (${kept}) k join standing_meeting m on m.id = k.meeting_id join readable r on r.id = m.group_id
    where k.body <> ''
      and ($5::text is null or unaccent(k.writer) ilike '%' || unaccent($5) || '%')
      and ($6::date is null or coalesce(m.starts_at, m.proposed_at) >= $6::date)
      and ($7::date is null or coalesce(m.starts_at, m.proposed_at) < $7::date + 1)
  ), exact as (select websearch_to_tsquery('talk', $3) as q
  ), said as (select distinct word.lexeme from line, unnest(line.search) as word
  ), sought as (
    select $3 = '' or exists (select from line, exact where line.search @@ exact.q) as is_exact
  ), query as (
    select case when is_exact then (select q from exact) else (select q from (${near}) n) end as q, is_exact from sought
  )
  select l.id as "meetingId", l.title, l.kind, l.starts_at as "startsAt", l.at, l.group_id as "roomId",
    l.group_name as "roomName", l.part, l.writer as "writtenBy", not query.is_exact as "isNear",
    ${passageOf('l.body', 'query.q')} as passage
  from line l, query
  where ($3 = '' or l.search @@ query.q) and (l.at, l.id, l.part) < ($8::timestamptz, $9::uuid, $10::text)
  order by l.at desc, l.id desc, l.part desc limit $11`;

import { facilitatesOnly, openTalk } from '../../discussions/open-talk.js';
import { todayInEngland } from '../../platform/today-in-england.js';

export const contribution = `
  select d.group_id as room, c.author_id as by, c.discussion_id as discussion, c.id as contribution,
    c.document, p.id as "parentId", p.author_id as "parentAuthor",
    exists (select from room_word w where w.room_id = d.group_id and w.word = 'everything') as "isFollowed"
  from contribution c join discussion d on d.id = c.discussion_id left join contribution p on p.id = c.parent_id
  where c.id = $1 and c.has_words`;

export const doneBy = `select actor_id as by from room_event where room_id = $1 and number = $2`;

export const actions = `
  select person_id as person, urn from action where discussion_id = $1 and removed_at is null order by position`;

/** $1 the room, $2 people by name, $3 schools whose people are meant, $4 whether the facilitators are too. */
export const candidates = `
  with near as (
    select unnest($2::uuid[]) as person_id
    union select w.person_id from room_word w where w.room_id = $1 and w.word = 'everything'
    union select g.person_id from role_grant g
      where g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
        and ((g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = any($3::text[]))
          or ($4 and g.role = 'facilitator' and g.scope_id = $1::text)))
  select n.person_id as person, w.word
  from near n join person p on p.id = n.person_id
    left join room_word w on w.person_id = n.person_id and w.room_id = $1
  order by n.person_id`;

/** The contributions that stand behind a line that gathers; the latest reading of each is asked of `c`. */
export const gathered = `
  room_event e join contribution c on c.id = e.subject_id
  where e.room_id = n.room_id and e.kind = 'ContributionPosted' and e.number between n.first_number and n.last_number
    and c.has_words and c.author_id <> n.person_id
    and case n.because when 'replied to' then c.parent_id = n.subject::uuid else c.discussion_id = n.discussion_id end
    and not exists (select from contribution_read v where v.person_id = n.person_id and v.contribution_id = c.id)`;

export const gathers = `n.because in ('new in the room', 'replied to')`;

/** By hand; or by reading what it leads to: the contributions, the one contribution, or the room where it is about a round. */
export const isRead = `(n.read_at is not null or case
  when ${gathers} then not exists (select from ${gathered})
  when n.contribution_id is not null and n.because <> 'asked' then exists (
    select from contribution_read v where v.person_id = n.person_id and v.contribution_id = n.contribution_id)
  else coalesce(n.last_number <= (
    select v.last_number from room_reader v where v.room_id = n.room_id and v.person_id = n.person_id), false) end)`;

/** Whoever has read it, or has settled it, is told anew. */
const isDone = `(n.settled_at is not null or ${isRead})`;

/**
 * What is hidden from a person until they write in a write-first round makes no notice for them.
 *
 * Of a line that gathers, an unread one keeps its beginning and a read one begins anew; older events that come late only move
 * the beginning back. A matter that was settled is raised again. Rows come in one order, so that two deliveries cannot embrace
 * each other.
 */
export const keep = `
  insert into notice as n (id, person_id, because, subject, by_id, room_id, discussion_id, contribution_id, urn,
    programme_id, first_number, last_number, made_at)
  select x.id, x.person, x.because, x.subject, x.by, x.room, x.discussion, x.contribution, x.urn, x.programme, x.number,
    x.number, $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as x(id uuid, person uuid, because text, subject text, by uuid, room uuid,
    discussion uuid, contribution uuid, urn text, programme uuid, number bigint)
    left join contribution c on c.id = x.contribution left join discussion d on d.id = c.discussion_id
  where c.id is null or ${openTalk('x.person', facilitatesOnly('x.person', 'x.room'))}
  order by x.person, x.because, x.subject
  on conflict (person_id, because, subject) do update set
    first_number = case when ${isDone} then excluded.first_number else least(n.first_number, excluded.first_number) end,
    last_number = greatest(n.last_number, excluded.last_number),
    by_id = case when ${isDone} then excluded.by_id else n.by_id end,
    contribution_id = case when ${isDone} then excluded.contribution_id else n.contribution_id end,
    made_at = case when ${isDone} then excluded.made_at else n.made_at end,
    pushed_at = case when ${isDone} and n.because <> 'new in the room' then null else n.pushed_at end,
    read_at = null,
    settled_at = null
  where n.settled_at is not null or (${gathers}
    and (excluded.last_number > n.last_number or (excluded.first_number < n.first_number and not ${isRead})))
  returning n.id, n.person_id as person, n.first_number is not distinct from n.last_number as "isFresh"`;

export const settle = `
  update notice n set settled_at = $3 where n.because = $1 and n.subject = $2 and n.settled_at is null
  returning n.person_id as person, n.read_at is null as "isUnread"`;

import { gathered, gathers, isRead } from '../../attention/notice-reading.js';
import { todayInEngland } from '../../platform/today-in-england.js';

/** A person `p` with what decides when a letter may come; those who chose nothing have what is usual. */
export const personColumns = `
  p.id, p.name, p.email::text as email, coalesce(s.mail, true) as mail, coalesce(s.push, false) as push,
  to_char(coalesce(s.quiet_from, '18:00'), 'HH24:MI') as "quietFrom", to_char(coalesce(s.quiet_to, '07:30'), 'HH24:MI') as "quietTo",
  case when s.person_id is null then 1 else s.digest_day end as "digestDay",
  coalesce(s.rests_on_closed_days, true) as "restsOnClosedDays",
  array(
    select distinct sc.la_code from role_grant g
    left join group_member m on g.role = 'facilitator' and m.group_id::text = g.scope_id and m.left_at is null
    join school sc on sc.urn = case when g.role = 'facilitator' then m.urn else g.scope_id end
    where g.person_id = p.id and g.role in ('school leader', 'deputy', 'colleague', 'facilitator')
      and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
  ) as authorities`;

const from = 'from person p left join attention_settings s on s.person_id = p.id';

export const these = `select ${personColumns} ${from} where p.id = any($1::uuid[])`;

const waits = `n.lettered_at is null and n.read_at is null and n.settled_at is null`;

export const waiting = `
  select ${personColumns} ${from}
  where coalesce(s.mail, true) and exists (select from notice n where n.person_id = p.id and ${waits})
  order by p.id`;

export const digestReaders = `
  select ${personColumns}, to_char(held.since, 'YYYY-MM-DD') as since,
    (select max(l.key) from letter l where l.person_id = p.id and l.kind = 'digest') as "lastDigest"
  ${from} join lateral (
    select min(g.from_on) as since from role_grant g
    where g.person_id = p.id and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
  ) held on held.since is not null
  where s.person_id is null or (s.mail and s.digest_day is not null)
  order by p.id`;

export const closedFrom = `
  select la_code as authority, from_on as "from", to_on as "to", name from closed_day where to_on >= $1::date`;

export const waitingOf = `
  select n.id, n.because, n.room_id as room, n.discussion_id as discussion from notice n
  where n.person_id = $1 and ${waits} and not ${isRead}
  order by n.made_at, n.id for update of n skip locked`;

export const heldRounds = `
  select distinct l.discussion_id as discussion from letter l
  where l.person_id = $1 and l.kind = 'round' and l.dropped_at is null and l.discussion_id is not null
    and not exists (select from room_reader v where v.room_id = l.room_id and v.person_id = l.person_id
      and v.last_read_at > l.made_at)`;

export const keep = `
  insert into letter (id, person_id, kind, key, room_id, discussion_id, made_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (person_id, key) do nothing returning id`;

export const enclose = `
  with enclosed as (
    insert into letter_notice (letter_id, notice_id) select $1, unnest($2::uuid[]) on conflict do nothing
  )
  update notice set lettered_at = $3 where id = any($2::uuid[])`;

export const held = `
  select id, person_id as person, kind, key, room_id as room, discussion_id as discussion
  from letter where id = $1 and sent_at is null and dropped_at is null for update skip locked`;

export const notices = `
  select n.because, n.room_id as room, n.discussion_id as discussion,
    case when ${gathers} then array(select c.id from ${gathered} order by e.number limit 10)
      when n.contribution_id is not null then array[n.contribution_id] else '{}' end as contributions,
    case when ${gathers} then (select count(*)::int from ${gathered}) else 1 end as count
  from letter_notice ln join notice n on n.id = ln.notice_id
  where ln.letter_id = $1 and n.settled_at is null and not ${isRead}
  order by n.made_at, n.id`;

export const room = `
  select g.id, g.name, coalesce((select c.text_in_email from charter c where c.group_id = g.id order by c.number desc limit 1),
    false) as "textInEmail"
  from school_group g where g.id = $1`;

export const round = `
  select d.id, d.cycle_id as cycle, y.name as "cycleName", d.closed_at is not null as "isClosed",
    array(select jsonb_build_object('id', s.id, 'heading', s.heading) from prompt_section s
      where s.version_id = d.prompt_sheet_version_id order by s.position) as sections
  from discussion d join cycle y on y.id = d.cycle_id where d.id = $1`;

/** $1 the person, $2 the digest that is being written. */
export const digestFrame = `
  select coalesce((select max(l.made_at) from letter l where l.person_id = $1 and l.kind = 'digest' and l.id <> $2),
      (select made_at from letter where id = $2) - interval '7 days') as since,
    array(select w.room_id from room_word w where w.person_id = $1 and w.word = 'nothing') as muted`;

/** $1 the person, $2 a room, $3 since when. */
export const unreadSince = `
  select c.id, c.discussion_id as discussion from contribution c join discussion d on d.id = c.discussion_id
  where d.group_id = $2 and c.author_id <> $1 and c.has_words and c.posted_at > $3
    and not exists (select from contribution_read x where x.contribution_id = c.id and x.person_id = $1)
  order by c.posted_at desc, c.id desc limit 3`;

export const needsOf = `
  select n.because, n.room_id as room, count(*)::int as count from notice n
  where n.person_id = $1 and n.read_at is null and n.settled_at is null and not ${isRead}
    and n.because not in ('new in the room', 'round opened', 'round closed')
  group by n.because, n.room_id order by min(n.made_at)`;

import { gathered, gathers, isRead } from './notice-statements.js';
import { todayInEngland } from '../../platform/today-in-england.js';

/** A flag on a memo is settled within research. */
const isOfResearch = `case when n.because = 'words to settle' then exists (
    select from memo m join role_grant g on g.person_id = $1 and g.role = 'researcher' and g.scope_id = m.programme_id::text
      and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
    where m.id = n.subject::uuid) else false end`;

const figures = 'select id, framework_id from kpi_value union all select id, framework_id from kpi_target';

/** A flag on words beside a figure is settled by those who keep the framework. */
const isOfKeepers = `case when n.because = 'words to settle' then exists (
    select from (${figures}) v join framework f on f.id = v.framework_id join role_grant g on g.person_id = $1
      and (g.role = 'LA officer' and g.scope_id = f.authority_code or g.role = 'administrator' and f.programme_id is null)
      and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
    where v.id = n.subject::uuid) else false end`;

/**
 * What a person may see of their notices: $1 the person, $2 rooms that they may read, $3 schools that they speak for,
 * $4 programmes that they coordinate, $5 whether they edit the library. What was deleted or hidden takes its notices with it.
 */
const mine = `
  mine as (
    select n.*, ${isRead} as is_read from notice n
    where n.person_id = $1 and n.settled_at is null
      and (n.room_id is null or n.room_id = any($2::uuid[]))
      and (n.urn is null or n.urn = any($3::text[]))
      and (n.programme_id is null or n.programme_id = any($4::uuid[]))
      and (n.because not in ('practice to review', 'words to settle') or n.programme_id is not null or n.room_id is not null
        or $5 or ${isOfResearch} or ${isOfKeepers})
      and case
        when ${gathers} then exists (select from ${gathered})
        when n.contribution_id is not null then exists (
          select from contribution c where c.id = n.contribution_id and c.has_words)
        else true end)`;

/** The subject of a reminder ends with its number, so that each is a notice of its own. */
const titleOfTurn = `(select v.title from practice_turn t join practice_version v on v.id = t.version_id
    where t.id = split_part(n.subject, ':', 1)::uuid)`;

const titleOfHelp = `(select e.title from expertise_help h join expertise e on e.id = h.expertise_id where h.id = n.subject::uuid
    and e.hidden_at is null)`;

const about = `case n.because
  when 'place offered' then (
    select y.name from place_offer o join grouping_plan p on p.id = o.plan_id join programme y on y.id = p.programme_id
    where o.id = n.subject::uuid)
  when 'invited' then (
    select g.name from invitation i join school_group g on g.id = i.group_id where i.id = n.subject::uuid)
  when 'task to settle' then (select y.name from programme y where y.id = n.programme_id)
  when 'flag to settle' then (
    select g.name from contribution c join discussion d on d.id = c.discussion_id
      join school_group g on g.id = d.group_id where c.id = n.subject::uuid)
  when 'words to settle' then coalesce((
    select v.title from standing_try t join practice_version v on v.practice_id = t.practice_id and v.published_at is not null
    where t.id = n.subject::uuid order by v.number desc limit 1),
    (select v.title from practice_comment c join practice_version v on v.id = c.version_id where c.id = n.subject::uuid),
    (select y.name from memo m join programme y on y.id = m.programme_id where m.id = n.subject::uuid),
    (select g.name from action_return r join action a on a.id = r.action_id join school_group g on g.id = a.group_id
      where r.id = n.subject::uuid),
    (select g.name from charter_change x join school_group g on g.id = x.group_id where x.id = n.subject::uuid),
    (select g.name from meeting x join school_group g on g.id = x.group_id where x.id = n.subject::uuid),
    (select f.title from (${figures}) v join framework f on f.id = v.framework_id where v.id = n.subject::uuid))
  when 'words hidden' then coalesce(
    (select g.name from school_group g where g.id = n.subject::uuid),
    (select y.name from expertise e join programme y on y.id = e.programme_id where e.id = n.subject::uuid))
  when 'practice waits' then ${titleOfTurn}
  when 'practice reminder' then ${titleOfTurn}
  when 'words to approve' then ${titleOfTurn}
  when 'words reminder' then ${titleOfTurn}
  when 'practice to review' then (select v.title from practice_version v where v.id = n.subject::uuid)
  when 'sample to code' then (select s.name from coding_sample s where s.id = n.subject::uuid)
  when 'comparison open' then (select s.name from coding_sample s where s.id = n.subject::uuid)
  when 'theme found' then (
    select y.name from coding_theme t join programme y on y.id = t.programme_id where t.id = n.subject::uuid)
  when 'help sought' then ${titleOfHelp}
  when 'help answered' then ${titleOfHelp}
  when 'one person left' then (select s.name from school s where s.urn = split_part(n.subject, ' ', 2))
  when 'introduction suggested' then (select y.name from programme y where y.id = n.programme_id)
  when 'tried practice withdrawn' then (
    select v.title from standing_try t join practice_version v on v.practice_id = t.practice_id and v.published_at is not null
    where t.id = n.subject::uuid order by v.number desc limit 1)
  else (select s.name from school s where s.urn = n.urn) end`;

/** $6 rooms in which the person reads as a researcher, and so under letters. */
const line = `
  select n.id, n.because, n.made_at as "madeAt", n.is_read as "isRead", n.by_id as "by", p.name as "byName",
    case when n.room_id = any($6::uuid[]) then array(
      select c.author_id from contribution c join discussion d on d.id = c.discussion_id where d.group_id = n.room_id
      group by c.author_id order by min(c.posted_at), c.author_id) end as authors,
    n.room_id as "roomId", r.name as "roomName", n.discussion_id as "discussionId",
    coalesce(g.first, n.contribution_id) as "contributionId", s.heading as "sectionHeading",
    coalesce(g.count, 1) as count, n.subject, ${about} as about
  from mine n
    left join person p on p.id = n.by_id
    left join school_group r on r.id = n.room_id
    left join lateral (
      select count(*)::int as count, (array_agg(c.id order by e.number))[1] as first from ${gathered}
    ) g on ${gathers}
    left join contribution c on c.id = coalesce(g.first, n.contribution_id)
    left join prompt_section s on s.id = c.section_id`;

/** $7, $8 after which moment and id, $9 whether unread ones only, $10 how many. The newest first. */
export const page = `with ${mine} ${line}
  where (n.made_at, n.id) < ($7::timestamptz, $8::uuid) and not ($9 and n.is_read)
  order by n.made_at desc, n.id desc limit $10`;

export const unpushed = `with ${mine} ${line} where not n.is_read and n.pushed_at is null order by n.made_at, n.id`;

/** $7 these, wherever they stand. */
export const these = `with ${mine} ${line} where n.id = any($7::uuid[]) order by n.made_at, n.id`;

export const needing = `with ${mine}
  select count(distinct coalesce(n.room_id::text, n.subject))::int as count from mine n where not n.is_read`;

export const rooms = `
  select distinct room_id as id from notice where person_id = $1 and settled_at is null and room_id is not null`;

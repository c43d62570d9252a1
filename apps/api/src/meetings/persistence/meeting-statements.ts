import { isInSight } from '../../actions/action-sight.js';
import { todayInEngland } from '../../platform/today-in-england.js';

/** Columns of a line. `m` is the meeting, $2 the schools that the viewer speaks for, $3 the moment. */
const line = `
  m.id, m.group_id as "groupId", g.name as "groupName", m.kind, m.title, m.hidden_at is not null as "isHidden", m.state, m.starts_at as "startsAt", m.length,
  m.is_elsewhere as "isElsewhere", m.place, m.video_link as "videoLink", h.name as "hostName", g.ended_at as "endedAt",
  coalesce(own.schools, '[]') as own,
  array(select distinct a.urn from slot_answer a join meeting_slot s on s.id = a.slot_id where s.meeting_id = m.id)
    as answered,
  array(select w.urn from meeting_word w where w.meeting_id = m.id) as told,
  exists (select from meeting_minutes n where n.meeting_id = m.id) as "hasMinutes"`;

const from = `
  from standing_meeting m join school_group g on g.id = m.group_id left join school h on h.urn = m.host_urn
    left join lateral (
      select json_agg(json_build_object('urn', s.urn, 'name', s.name, 'laName', la.name) order by s.name) as schools
      from group_member gm join school s on s.urn = gm.urn join local_authority la on la.code = s.la_code
      where gm.group_id = m.group_id and gm.left_at is null and gm.urn = any($2::text[])) own on true`;

export const ofGroup = `
  select ${line} ${from} where m.group_id = $1
  order by (m.starts_at is not null and m.starts_at < $3), case when m.starts_at >= $3 then m.starts_at end,
    m.starts_at desc nulls first, m.proposed_at desc limit 100`;

/** $1 groups that the viewer facilitates. What waits for a word of theirs stays for a month; the rest lies ahead. */
export const mine = `
  select ${line} ${from}
  where g.ended_at is null and m.state <> 'cancelled'
    and (own.schools is not null or m.group_id = any($1::uuid[]))
    and (m.state = 'polling' or m.starts_at > $3::timestamptz - interval '2 hours' or (
      m.starts_at > $3::timestamptz - interval '30 days' and own.schools is not null
      and exists (select from group_member gm where gm.group_id = m.group_id and gm.left_at is null
        and gm.urn = any($2::text[])
        and not exists (select from meeting_word w where w.meeting_id = m.id and w.urn = gm.urn))))
  order by m.starts_at nulls first, m.id limit 20`;

const schoolOf = (urn: string) =>
  `(select json_build_object('urn', s.urn, 'name', s.name, 'laName', la.name)
    from school s join local_authority la on la.code = s.la_code where s.urn = ${urn})`;

const minutes = `
  select coalesce(json_agg(json_build_object('number', n.number, 'isHidden', n.hidden_at is not null,
      'decisions', case when n.hidden_at is null then n.decisions end,
      'learning', case when n.hidden_at is null then n.learning end,
      'present', (select coalesce(json_agg(${schoolOf('u.urn')} order by u.urn), '[]') from unnest(n.present) as u (urn)),
      'writtenBy', p.name, 'writtenAt', n.written_at) order by n.number desc), '[]')
  from meeting_minutes n join person p on p.id = n.written_by where n.meeting_id = m.id`;

const actions = `
  select coalesce(json_agg(json_build_object('id', a.id, 'what', a.what, 'school', ${schoolOf('a.urn')},
      'personId', a.person_id, 'personName', p.name, 'dueOn', a.due_on) order by a.position), '[]')
  from action a left join person p on p.id = a.person_id
  where a.meeting_id = m.id and a.removed_at is null
    and not exists (select from meeting_minutes n where n.meeting_id = m.id and n.hidden_at is not null
      and n.number = (select max(x.number) from meeting_minutes x where x.meeting_id = m.id))`;

const unlessHidden = (column: string, otherwise: string) =>
  `case when r.hidden_at is null then ${column} else ${otherwise} end`;

const returns = `
  select coalesce(json_agg(json_build_object('what', ${unlessHidden('r.what_before', 'a.what')}, 'school', ${schoolOf('a.urn')},
      'answer', r.answer, 'because', ${unlessHidden('r.because', "''")}) order by r.told_at, r.id), '[]')
  from action_return r join action a on a.id = r.action_id
  where r.meeting_id = m.id and a.removed_at is null and ${isInSight}`;

const notes = `
  select coalesce(json_agg(json_build_object('school', ${schoolOf('n.urn')}, 'isHidden', n.hidden_at is not null,
      'saw', case when n.hidden_at is null then n.saw end, 'takes', case when n.hidden_at is null then n.takes end,
      'surprised', case when n.hidden_at is null then n.surprised end, 'writtenBy', p.name,
      'writtenAt', n.written_at) order by n.written_at), '[]')
  from visit_note n join person p on p.id = n.written_by where n.meeting_id = m.id`;

const words = `
  select coalesce(json_agg(json_build_object('school', ${schoolOf('w.urn')}, 'became', w.became,
      'because', case when m.hidden_at is null then w.because else '' end,
      'byName', p.name, 'toldAt', w.told_at) order by w.told_at), '[]')
  from meeting_word w join person p on p.id = w.told_by where w.meeting_id = m.id`;

const slots = `
  select coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'answers', (
      select coalesce(json_agg(json_build_object('urn', a.urn, 'answer', a.answer, 'byName', p.name)), '[]')
      from slot_answer a join person p on p.id = a.answered_by where a.slot_id = s.id)) order by s.starts_at), '[]')
  from meeting_slot s where s.meeting_id = m.id`;

const clock = `
  select json_build_object('presenter', ${schoolOf('k.presenter_urn')}, 'minutes', k.minutes, 'turn', k.turn,
    'runningSince', k.running_since, 'spent', k.spent, 'number', k.number, 'endedAt', k.ended_at)
  from meeting_clock k where k.meeting_id = m.id`;

/** The sheet of the group's newest discussion that had begun by the meeting. */
const sheet = `
  select json_build_object('title', t.title, 'sections', (
      select json_agg(json_build_object('heading', x.heading, 'prompt', x.prompt, 'stage', x.stage, 'minutes', x.minutes)
        order by x.position) from prompt_section x where x.version_id = v.id))
  from discussion d join prompt_sheet_version v on v.id = d.prompt_sheet_version_id
    join prompt_sheet t on t.id = v.prompt_sheet_id
  where d.group_id = m.group_id and d.opened_at <= coalesce(m.starts_at, 'infinity')
  order by d.opened_at desc limit 1`;

/** Whether whoever proposed the meeting `m` still speaks for a member school, or facilitates its group. */
export const isProposerHere = `exists (
  select from role_grant r where r.person_id = m.proposed_by
    and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland})
    and case when r.role in ('school leader', 'deputy', 'colleague') then exists (
        select from group_member n where n.group_id = m.group_id and n.left_at is null and n.urn = r.scope_id)
      else r.role = 'facilitator' and r.scope_id = m.group_id::text end)`;

export const one = `
  select ${line}, m.purpose, m.host_urn as host, m.sequence, m.proposed_by as "proposedBy", ${isProposerHere} as "isProposerHere",
    b.name as "proposedByName", (${slots}) as slots, (${minutes}) as minutes, (${actions}) as actions, (${returns}) as returns,
    (${notes}) as notes, (${words}) as words, (${clock}) as clock, (${sheet}) as sheet,
    exists (select from action a where a.group_id = m.group_id and a.removed_at is null
      and a.agreed_at < coalesce(m.starts_at, 'infinity') and a.meeting_id is distinct from m.id) as "hasActions"
  ${from} join person b on b.id = m.proposed_by where m.id = $1 and $3::timestamptz is not null`;

export const members = `
  select s.urn, s.name, s.la_code as authority, la.name as "authorityName"
  from group_member m join school s on s.urn = m.urn join local_authority la on la.code = s.la_code
  where m.group_id = $1 and m.left_at is null order by s.name`;

/** Of the authorities of $1, and of all England, from $2 on. */
export const closed = `
  select c.la_code as authority, c.from_on as "from", c.to_on as "to", c.name
  from closed_day c where (c.la_code is null or c.la_code = any($1::text[])) and c.to_on >= $2 order by c.from_on`;

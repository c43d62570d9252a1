import type { MatterKind } from '@pathways/domain/attention';
import { blindReaders } from '../../analysis/blind.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const holders = (role: string, scope: string) => `array(
  select distinct g.person_id from role_grant g
  where ${role} and g.scope_id = ${scope} and g.from_on <= ${todayInEngland}
    and (g.until_on is null or g.until_on > ${todayInEngland}))`;

const peopleOf = (urn: string) => holders(`g.role in ('school leader', 'deputy', 'colleague')`, urn);
const coordinatorsOf = (programme: string) => holders(`g.role = 'coordinator'`, `${programme}::text`);
const facilitatorsOf = (group: string) => holders(`g.role = 'facilitator'`, `${group}::text`);

/** The schools' own matters of a meeting: the subject is the meeting and the school. `m` is the meeting, `gm` the member. */
const ofMeeting = (still: string) => `
    select null::uuid as by, ${peopleOf('gm.urn')} as to, gm.urn, null as programme, m.group_id as room
    from meeting m join school_group g on g.id = m.group_id and g.ended_at is null
      join group_member gm on gm.group_id = m.group_id and gm.left_at is null
    where m.id = split_part($1::text, ':', 1)::uuid and gm.urn = split_part($1::text, ':', 2) and ${still}`;
/** Editors who wrote no part of the practice: nobody else may decide about it. */
const editorsFor = (practice: string) => `array(
  select unnest(${holders(`g.role = 'editor'`, `''`)}) except
  select w.person_id from version_writer w join practice_version x on x.id = w.version_id where x.practice_id = ${practice})`;

/** Whoever acts next with a practice. $1 is the turn, with a reminder's number behind a colon. */
const turn = (which: string) => `
  select t.opened_by as by, case t.party when 'school' then ${peopleOf('t.urn')}
      when 'editor' then ${editorsFor('v.practice_id')}
      else array(select w.person_id from version_writer w where w.version_id = v.id) end as to,
    t.urn, null as programme, null as room
  from practice_turn t join practice_version v on v.id = t.version_id
  where t.id = split_part($1, ':', 1)::uuid and t.ended_at is null and (${which})`;

/** Words are out of sight there, and nobody has decided that they stay so. */
const waitsHidden = (which: string) => `exists (
  select from hidden_place h where ${which} and h.kept_at is null)`;

/** A flag on words of this kind waits. */
const isFlagged = (kind: string, words: string) => `exists (
  select from words_flag l where l.kind = '${kind}' and l.words_id = ${words} and l.settled_at is null)`;

/** The officers of the authority that keeps the figure; without any the programme's coordinators, or where it keeps none an administrator. */
const besideFigure = (kind: string, table: string, by: string) => `
      select f.programme_id, null, array_remove(${holders(`g.role = 'LA officer'`, 'f.authority_code')}, v.${by}),
        array_remove(case when f.programme_id is null then ${holders(`g.role = 'administrator'`, `''`)}
          else ${coordinatorsOf('f.programme_id')} end, v.${by})
      from ${table} v join framework f on f.id = v.framework_id where v.id = $1 and ${isFlagged(kind, 'v.id')}`;

/** The people of the school whose words are asked for, until it has answered. */
const consentAsked = (which: string) => `
  select s.asked_by as by, ${peopleOf('s.urn')} as to, s.urn, null as programme, null as room
  from consent s where ${which} and s.state = 'asked'`;

/** $1 the subject. `to` whoever may settle it, as its own slice's policy says; the place keeps it from those who may no longer. */
export const matters: Record<MatterKind, string> = {
  'place offered': `
    select o.sent_by as by, ${peopleOf('o.urn')} as to, o.urn, null as programme, null as room
    from place_offer o where o.id = $1 and o.answer = 'waiting'`,
  invited: `
    select i.invited_by as by, array(select p.id from person p where p.email = i.email) as to,
      null as urn, null as programme, null as room
    from invitation i where i.id = $1 and i.accepted_at is null and i.declined_at is null`,
  'consent asked': consentAsked(`s.id = $1`),
  'consent reminder': consentAsked(`s.id = split_part($1, ':', 1)::uuid`),
  'task to settle': `
    select k.raised_by as by, ${coordinatorsOf('k.programme_id')} as to, null as urn, k.programme_id as programme,
      null as room
    from upkeep_task k where k.id = $1 and k.state = 'open'`,
  // The facilitators; where there are none but the author, the coordinators. Whoever flagged may be anybody of the room.
  'flag to settle': `
    select null as by, case when cardinality(f.near) > 0 then f.near else array_remove(f.far, f.author) end as to,
      null as urn, case when cardinality(f.near) > 0 then null else f.programme end as programme,
      case when cardinality(f.near) > 0 then f.room end as room
    from (
      select c.author_id as author, x.programme_id as programme, x.id as room,
        array_remove(${facilitatorsOf('x.id')}, c.author_id) as near, ${coordinatorsOf('x.programme_id')} as far
      from contribution c join discussion d on d.id = c.discussion_id join school_group x on x.id = d.group_id
      where c.id = $1 and exists (select from flag l where l.contribution_id = c.id and l.settled_at is null)) f`,
  // Whoever looks after them; where nobody does but whose own they are, the coordinators of the programme.
  'words to settle': `
    select null::uuid as by, case when cardinality(f.near) > 0 then f.near else f.far end as to, null as urn,
      case when cardinality(f.near) > 0 then null else f.programme end as programme,
      case when cardinality(f.near) > 0 then f.room end as room
    from (
      select p.programme_id as programme, null::uuid as room, array(
          select unnest(${holders(`g.role = 'editor'`, `''`)}) except select unnest(${peopleOf('t.urn')})) as near,
        ${coordinatorsOf('p.programme_id')} as far
      from practice_try t join practice p on p.id = t.practice_id
      where t.id = $1 and t.withdrawn_at is null and ${isFlagged('try', 't.id')}
      union all
      select p.programme_id, null, array_remove(${holders(`g.role = 'editor'`, `''`)}, c.written_by),
        array_remove(${coordinatorsOf('p.programme_id')}, c.written_by)
      from practice_comment c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
      where c.id = $1 and ${isFlagged('comment', 'c.id')}
      union all
      select m.programme_id, null, array(
          select unnest(array_remove(${holders(`g.role = 'researcher'`, 'm.programme_id::text')}, m.author_id))
          except select unnest(${blindReaders('e.contribution_id')})), '{}'
      from memo m left join excerpt e on e.id = m.excerpt_id where m.id = $1 and m.removed_at is null and ${isFlagged('memo', 'm.id')}
      union all
      select x.programme_id, x.id, array_remove(${facilitatorsOf('x.id')}, r.told_by), ${coordinatorsOf('x.programme_id')}
      from action_return r join action a on a.id = r.action_id join school_group x on x.id = a.group_id
      where r.id = $1 and ${isFlagged('action return', 'r.id')}
      union all
      select x.programme_id, x.id, ${facilitatorsOf('x.id')}, ${coordinatorsOf('x.programme_id')}
      from charter_change r join school_group x on x.id = r.group_id
      where r.id = $1 and ${isFlagged('charter change', 'r.id')}
      union all
      select x.programme_id, x.id, array_remove(${facilitatorsOf('x.id')}, m.proposed_by),
        array_remove(${coordinatorsOf('x.programme_id')}, m.proposed_by)
      from meeting m join school_group x on x.id = m.group_id where m.id = $1 and ${isFlagged('meeting', 'm.id')}
      union all
      ${besideFigure('KPI value', 'kpi_value', 'entered_by')}
      union all
      ${besideFigure('KPI target', 'kpi_target', 'set_by')}) f`,
  // The subject is the group, or the entry of the directory.
  'words hidden': `
    select f.by, case when cardinality(f.near) > 0 then f.near else f.far end as to, null as urn,
      case when cardinality(f.near) > 0 then null else f.programme end as programme,
      case when cardinality(f.near) > 0 then f.room end as room
    from (
      select null::uuid as by, x.programme_id as programme, x.id as room, ${facilitatorsOf('x.id')} as near,
        ${coordinatorsOf('x.programme_id')} as far
      from school_group x where x.id = $1 and ${waitsHidden('h.group_id = x.id')}
      union all
      select e.hidden_by, e.programme_id, null::uuid, '{}'::uuid[], ${coordinatorsOf('e.programme_id')}
      from expertise e where e.id = $1 and ${waitsHidden('h.expertise_id = e.id')}) f`,
  // One matter for each school: the change and the URN.
  'charter to accept': `
    select x.proposed_by as by, ${holders(`g.role in ('school leader', 'deputy')`, 'm.urn')} as to, m.urn,
      null as programme, x.group_id as room
    from charter_change x join group_member m on m.group_id = x.group_id and m.left_at is null
    where x.id = split_part($1, ' ', 1)::uuid and m.urn = split_part($1, ' ', 2) and x.outcome is null
      and not exists (select from charter_acceptance a where a.change_id = x.id and a.urn = m.urn)`,
  'practice to review': `
    select v.written_by as by, ${editorsFor('v.practice_id')} as to, null as urn, null as programme, null as room
    from practice_version v
    where v.id = $1 and v.sent_to_review_at is not null and v.reviewed_at is null and v.published_at is null
      and (v.returned_at is null or v.returned_at < v.sent_to_review_at)`,
  'time to choose': ofMeeting(`m.state = 'polling' and not exists (
      select from slot_answer a join meeting_slot s on s.id = a.slot_id where s.meeting_id = m.id and a.urn = gm.urn)`),
  'meeting near': ofMeeting(`m.state = 'settled' and m.reminded_at is not null and m.asked_at is null`),
  'did you meet': ofMeeting(`m.state = 'settled' and m.asked_at is not null and not exists (
      select from meeting_word w where w.meeting_id = m.id and w.urn = gm.urn)`),
  'practice waits': turn(
    `t.party <> 'school' and t.because not in ('to write', 'to review') or (t.because = 'to write' and v.returned_at is not null)`,
  ),
  'practice reminder': turn(`t.party <> 'school'`),
  'words to approve': turn(`t.party = 'school'`),
  'words reminder': turn(`t.party = 'school'`),
  'sample to code': `
    select s.lead_id as by, array(select k.person_id from coding_sample_coder k
        where k.sample_id = s.id and k.finished_at is null and k.person_id <> s.lead_id) as to,
      null as urn, null as programme, null as room
    from coding_sample s where s.id = $1 and s.opened_at is null`,
  'comparison open': `
    select null as by, array(select k.person_id from coding_sample_coder k where k.sample_id = s.id union select s.lead_id) as to,
      null as urn, null as programme, null as room
    from coding_sample s where s.id = $1 and s.opened_at is not null`,
  'help sought': `
    select h.sought_by as by, ${peopleOf('e.urn')} as to, e.urn, null as programme, null as room
    from expertise_help h join expertise e on e.id = h.expertise_id where h.id = $1 and h.state = 'waiting'`,
  'help answered': `
    select h.answered_by as by, ${peopleOf('h.urn')} as to, h.urn, null as programme, null as room
    from expertise_help h where h.id = $1 and h.state <> 'waiting'`,
  // The subject is the programme and the school.
  'one person left': `
    select null::uuid as by, ${coordinatorsOf('y.programme_id')} as to, null as urn, y.programme_id as programme, null as room
    from programme_school y
    where y.programme_id = split_part($1, ' ', 1)::uuid and y.urn = split_part($1, ' ', 2) and y.left_on is null
      and cardinality(${peopleOf('y.urn')}) < 2`,
  'theme found': `
    select null as by, ${holders(`g.role = 'researcher'`, 't.programme_id::text')} as to, null as urn, null as programme,
      null as room
    from coding_theme t where t.id = $1`,
  'introduction suggested': `
    select i.suggested_by as by, ${coordinatorsOf('t.programme_id')} as to, null as urn, t.programme_id as programme,
      null as room
    from theme_introduction i join coding_theme t on t.id = i.theme_id where t.id = $1`,
  // Told to the school, not asked of it: whoever speaks for it reads why and what replaces the practice.
  'tried practice withdrawn': `
    select p.withdrawn_by as by, ${peopleOf('t.urn')} as to, t.urn, null as programme, null as room
    from standing_try t join practice p on p.id = t.practice_id and p.state = 'withdrawn' where t.id = $1`,
};

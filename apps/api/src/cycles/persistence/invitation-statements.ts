import { bounceOf } from './cycle-statements.js';
import { todayInEngland } from '../../platform/today-in-england.js';

/** The last day on which schools are asked and answer: a cycle that was ended takes no more answers from that hour. */
const lastDay = `least(c.ends_on, (c.ended_at at time zone 'Europe/London')::date - 1) as "endsOn"`;

export const cycleOfScene = `
  select c.programme_id as programme, ${lastDay}, p.is_fictional as "isFictional"
  from cycle c join programme p on p.id = c.programme_id where c.id = $1 for update of p`;

/** $1 the URNs of the list, $2 whether the programme is a sample. */
export const sceneSchools = `
  select urn, name, is_open as "isOpen", is_fictional = $2 as "isOfTheKind" from school where urn = any($1::text[])`;

export const askedMailboxes = `select urn, email::text, answer from cycle_invitation where cycle_id = $1`;

export const add = `
  insert into cycle_invitation (id, cycle_id, urn, email, name, role, token_hash, answer_by, invited_by, invited_at)
  select x.id, $2, x.urn, x.email, x.name, x.role::role, x.digest, x."answerBy", $3, $4
  from jsonb_to_recordset($1::jsonb) as x (id uuid, urn text, email text, name text, role text, digest text, "answerBy" date)`;

const held = `
  select i.id, i.cycle_id as cycle, c.programme_id as programme, i.urn, i.email::text, i.name, i.role,
    i.invited_by as "invitedBy", i.invited_at as "invitedAt", i.answer_by as "answerBy", i.answer,
    i.answered_at as "answeredAt", ${lastDay}, i.sending, ${bounceOf('i')} is not null as "hasBounced",
    (select p.name from person p where p.email = i.email) as "knownName", exists (
      select from group_member m join school_group g on g.id = m.group_id
      where g.cycle_id = i.cycle_id and m.urn = i.urn and m.left_at is null and g.ended_at is null
        and g.kind in ('trio', 'quartet', 'pair')) as "isPlaced"
  from cycle_invitation i join cycle c on c.id = i.cycle_id`;

export const holdByDigest = `${held} where i.token_hash = $1 for update of i`;
export const hold = `${held} where i.id = $1 for update of i`;

export const keepAnswer = `
  update cycle_invitation
  set answer = $2, because = $3, answered_at = $4, answered_by = coalesce($5, answered_by) where id = $1`;

export const admit = `
  insert into programme_school (programme_id, urn, joined_on)
  select c.programme_id, i.urn, $2::date from cycle_invitation i join cycle c on c.id = i.cycle_id where i.id = $1
  on conflict (programme_id, urn) do update set joined_on = excluded.joined_on, left_on = null
    where programme_school.left_on is not null
  returning urn`;

export const sendAgain = `
  update cycle_invitation set sending = sending + 1, reminders = reminders + case when $2 then 1 else 0 end
  where id = $1 returning sending`;

/** A sending that has gone is settled: it is mailed once, whoever asks. */
export const forMail = `
  select i.email::text, i.name, s.name as school, p.name as inviter, y.name as programme, c.name as cycle,
    c.starts_on as "startsOn", i.answer_by as "answerBy", i.sending, i.reminders > 0 as "isReminder",
    i.answer in ('accepted', 'declined') as "isSettled"
  from cycle_invitation i join cycle c on c.id = i.cycle_id join programme y on y.id = c.programme_id
    join school s on s.urn = i.urn join person p on p.id = i.invited_by
  where i.id = $1 for update of i`;

export const markMailed = `update cycle_invitation set mailed_at = $2 where id = $1`;

/** $1 today, $2 mailed before. */
export const remindable = `
  select i.id, i.cycle_id as cycle, i.answer, i.mailed_at as "mailedAt", i.reminders, c.starts_on as "startsOn",
    i.sending, s.la_code as authority, ${bounceOf('i')} is not null as "hasBounced"
  from cycle_invitation i join cycle c on c.id = i.cycle_id join school s on s.urn = i.urn
  where i.answer = 'waiting' and c.starts_on > $1::date and i.mailed_at < $2 and i.reminders < 3
  order by i.id limit 500 for update of i skip locked`;

/** $1 the digest of the token. */
export const byToken = `
  select i.email::text, i.name, i.role, i.answer, i.because, i.answer_by as "answerBy",
    (select p.name from person p where p.email = i.email) as "knownName", s.name as school, inviter.name as inviter,
    y.name as programme, y.summary, c.name as cycle, c.starts_on as "startsOn", c.ends_on as "endsOn", c.aims, c.charter,
    t.title as "sheetTitle", coalesce((select json_agg(x.heading order by x.position) from prompt_section x
      where x.version_id = c.prompt_sheet_version_id), '[]') as prompts,
    exists (
      select from group_member m join school_group g on g.id = m.group_id
      where g.cycle_id = i.cycle_id and m.urn = i.urn and m.left_at is null and g.ended_at is null
        and g.kind in ('trio', 'quartet', 'pair')) as "isPlaced",
    (c.ends_on < ${todayInEngland} or c.outcome is not null) as "isOver"
  from cycle_invitation i join cycle c on c.id = i.cycle_id join programme y on y.id = c.programme_id
    join school s on s.urn = i.urn join person inviter on inviter.id = i.invited_by
    left join prompt_sheet_version v on v.id = c.prompt_sheet_version_id
    left join prompt_sheet t on t.id = v.prompt_sheet_id
  where i.token_hash = $1`;

const targets = `(
  select coalesce(json_agg(json_build_object('counts', t.counts, 'phase', t.phase, 'authority', t.la_code,
    'target', t.target) order by t.position), '[]')
  from cycle_target t where t.cycle_id = c.id) as targets`;

/** A cycle as the domain knows it. */
export const setup = `c.id, c.programme_id as programme, c.name, c.starts_on as "startsOn", c.ends_on as "endsOn", c.aims,
  c.prompt_sheet_version_id as sheet, c.charter, c.outcome,
  c.planned_end as "plannedEnd", ${targets}`;

export const find = `
  select ${setup} from cycle c join programme p on p.id = c.programme_id where c.id = $1 for update of p`;

export const holdProgramme = `select id from programme where id = $1 for update`;

/** With the newest version of each sheet: last year's talk keeps the one that it was held on. */
export const toCopy = `
  select ${setup.replace(
    'c.prompt_sheet_version_id as sheet',
    `(
    select n.id from prompt_sheet_version v join prompt_sheet_version n on n.prompt_sheet_id = v.prompt_sheet_id
    where v.id = c.prompt_sheet_version_id order by n.number desc limit 1) as sheet`,
  )}
  from cycle c where c.programme_id = $1 and c.id = any($2::uuid[])`;

export const names = `select id, name from cycle where programme_id = $1`;

export const add = `
  insert into cycle (id, programme_id, name, starts_on, ends_on, prompt_sheet_version_id, aims, charter, copied_from)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

export const keep = `
  update cycle set name = $2, starts_on = $3, ends_on = $4, aims = $5, charter = $6 where id = $1`;

/** Who ended it first, and when, stays. */
export const end = `
  update cycle set ends_on = $2, outcome = $3, ended_at = coalesce(ended_at, $4), ended_by = coalesce(ended_by, $5),
    planned_end = $6
  where id = $1`;

/** How it had ended goes into its history, ... */
export const keepEnding = `
  insert into cycle_reopening (id, cycle_id, because, reopened_at, reopened_by, outcome, ended_at, ended_by, ended_on)
  select gen_random_uuid(), id, $2, $3, $4, outcome, ended_at, ended_by, ends_on from cycle where id = $1`;

/** ... and it runs again. */
export const reopen = `
  update cycle set ends_on = $2, outcome = null, ended_at = null, ended_by = null, planned_end = null where id = $1`;

export const forgetTargets = `delete from cycle_target where cycle_id = $1`;

export const keepTargets = `
  insert into cycle_target (id, cycle_id, position, counts, phase, la_code, target)
  select gen_random_uuid(), $1, x.position, x.counts, x.phase::school_phase, x.authority, x.target
  from jsonb_to_recordset($2::jsonb) as x (position int, counts text, phase text, authority text, target int)`;

/** What of each target is reached, from the records of the cycle. */
const reached = `(
  select coalesce(json_agg(json_build_object('counts', t.counts, 'phase', t.phase, 'authority', t.la_code,
    'authorityName', t.authority_name, 'target', t.target, 'reached', t.reached) order by t.position), '[]')
  from cycle_target_reached t where t.cycle_id = c.id) as reached`;

const reopenings = `(
  select coalesce(json_agg(json_build_object('id', r.id, 'at', r.reopened_at, 'by', w.name, 'because', r.because,
    'outcome', r.outcome) order by r.reopened_at desc), '[]')
  from cycle_reopening r join person w on w.id = r.reopened_by where r.cycle_id = c.id) as reopenings`;

/** The last mail to this mailbox came back, and no later one went out. */
export const bounceOf = (invitation: string) => `(
  select b.bounced_because from sent_mail b
  where b.recipient = ${invitation}.email and b.bounced_at is not null and b.sent_at >= ${invitation}.mailed_at - interval '1 minute'
  order by b.sent_at desc limit 1)`;

const asked = `(
  select json_build_object(
    'waiting', count(*) filter (where i.answer = 'waiting'), 'accepted', count(*) filter (where i.answer = 'accepted'),
    'declined', count(*) filter (where i.answer = 'declined'),
    'changeAsked', count(*) filter (where i.answer = 'change asked'),
    'bounced', count(*) filter (where i.answer = 'waiting' and ${bounceOf('i')} is not null))
  from cycle_invitation i where i.cycle_id = c.id) as asked`;

export const page = `
  select ${setup}, p.name as "programmeName", p.slug as "programmeSlug", p.is_fictional as "isFictional", s.title as "sheetTitle",
    v.number as "sheetNumber", o.name as "copiedFromName",
    (select count(*)::int from school_group g where g.cycle_id = c.id and g.ended_at is null) as "groupCount",
    (select count(distinct m.urn)::int from school_group g join group_member m on m.group_id = g.id and m.left_at is null
      where g.cycle_id = c.id and g.ended_at is null) as "schoolCount",
    ${reached}, ${asked}, ${reopenings}, c.starts_on <= $2::date as "hasBegun", c.ends_on < $2::date as "isOver", c.ended_at as "endedAt", e.name as "endedBy",
    (select count(*)::int from discussion d where d.cycle_id = c.id and d.closed_at is null) as "openRounds",
    (select count(*)::int from discussion d where d.cycle_id = c.id and d.closed_at is not null) as "closedRounds"
  from cycle c join programme p on p.id = c.programme_id left join cycle o on o.id = c.copied_from
    left join person e on e.id = c.ended_by
    left join prompt_sheet_version v on v.id = c.prompt_sheet_version_id
    left join prompt_sheet s on s.id = v.prompt_sheet_id
  where c.id = $1`;

/** $1 the cycle, $2 an answer or null, $3 only those that came back, $4 to $5 after which school and mailbox, $6 how many. */
export const invitations = `
  select i.id, i.urn, s.name as school, l.name as authority, i.email::text, i.name, i.role, i.answer, i.because,
    i.invited_at as "invitedAt", i.mailed_at as "mailedAt", i.answered_at as "answeredAt", i.reminders,
    b.bounced_because as "bouncedBecause", b.bounced_at as "bouncedAt"
  from cycle_invitation i join school s on s.urn = i.urn join local_authority l on l.code = s.la_code
  left join lateral (
    select x.bounced_because, x.bounced_at from sent_mail x
    where x.recipient = i.email and x.bounced_at is not null and x.sent_at >= i.mailed_at - interval '1 minute'
    order by x.sent_at desc limit 1) b on true
  where i.cycle_id = $1 and ($2::text is null or i.answer = $2) and (not $3 or b.bounced_at is not null)
    and ($4::text is null or (s.name, i.id) > ($4, $5::uuid))
  order by s.name, i.id limit $6`;

/** $1 the programme, $2 the cycles that are copied. */
export const leftBehind = `
  select (select count(*)::int from code k where k.programme_id = $1) as codes,
    (select count(distinct m.urn)::int from group_member m join school_group g on g.id = m.group_id
      where g.cycle_id = any($2::uuid[])) as schools,
    (select count(*)::int from school_group g where g.cycle_id = any($2::uuid[])) as groups,
    (select count(*)::int from discussion d where d.cycle_id = any($2::uuid[])) as discussions,
    (select count(*)::int from contribution b join discussion d on d.id = b.discussion_id
      where d.cycle_id = any($2::uuid[])) as contributions`;

export const sheetNames = `
  select v.id, s.title || ', version ' || v.number as name
  from prompt_sheet_version v join prompt_sheet s on s.id = v.prompt_sheet_id where v.id = any($1::uuid[])`;

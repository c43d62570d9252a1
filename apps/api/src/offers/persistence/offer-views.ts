export const sent = `
  select o.id, o.urn, s.name as school, o.members, o.answer, o.because, o.sent_at as "sentAt", w.name as "sentBy",
    o.reminded_at as "remindedAt", o.answer_by as "answerBy", o.answered_at as "answeredAt",
    coalesce(a.name, o.answered_from::text) as "answeredBy",
    array(select m.email::text from place_offer_recipient m where m.offer_id = o.id order by m.email) as mailboxes
  from place_offer o join school s on s.urn = o.urn join person w on w.id = o.sent_by
    left join person a on a.id = o.answered_by
  where o.plan_id = $1 order by o.sent_at desc, o.id desc`;

// What the school may see: nothing is read of the other schools but what was written down for it.
const seen = `
  select o.id, o.urn, s.name as school, pr.name as programme, c.name as cycle, c.starts_on as "startsOn",
    c.ends_on as "endsOn", sheet.title as sheet,
    (select count(*)::int from prompt_section ps where ps.version_id = c.prompt_sheet_version_id) as sections,
    o.described, w.name as "sentBy", o.sent_at as "sentAt", o.answer_by as "answerBy", o.answer, o.because,
    o.answered_at as "answeredAt", coalesce(a.name, o.answered_from::text) as "answeredBy",
    p.programme_id as "programmeId", p.status, g.id as "groupId", g.name as "groupName",
    exists (select 1 from place_offer later where later.plan_id = o.plan_id and later.urn = o.urn
      and (later.sent_at, later.id) > (o.sent_at, o.id)) as "isReplaced"
  from place_offer o join grouping_plan p on p.id = o.plan_id join programme pr on pr.id = p.programme_id
    join cycle c on c.id = p.cycle_id join school s on s.urn = o.urn join person w on w.id = o.sent_by
    left join person a on a.id = o.answered_by
    left join prompt_sheet_version v on v.id = c.prompt_sheet_version_id
    left join prompt_sheet sheet on sheet.id = v.prompt_sheet_id
    left join planned_school x on x.plan_id = p.id and x.urn = o.urn
    left join planned_group pg on pg.id = x.planned_group_id
    left join school_group g on g.id = pg.released_group_id`;

export const one = `${seen} where o.id = $1`;

export const byDigest = `${seen} join place_offer_recipient m on m.offer_id = o.id where m.token_hash = $1`;

export const mine = `${seen}
  where o.urn = any($1::text[]) and o.answer <> 'taken back' and p.status <> 'abandoned' and g.id is null
    and not exists (select 1 from place_offer later where later.plan_id = o.plan_id and later.urn = o.urn
      and (later.sent_at, later.id) > (o.sent_at, o.id))
  order by o.sent_at desc, o.id desc limit 20`;

import { todayInEngland } from '../../platform/today-in-england.js';

const speaks = `r.role in ('school leader', 'deputy', 'colleague') and r.from_on <= ${todayInEngland}
  and (r.until_on is null or r.until_on > ${todayInEngland})`;

export const people = `
  select distinct r.scope_id as urn, w.email::text as email, w.id as person
  from role_grant r join person w on w.id = r.person_id where r.scope_id = any($1::text[]) and ${speaks}
  order by r.scope_id, email`;

export const authoritiesNamed = `
  select l.name from grouping_plan p join programme_school x on x.programme_id = p.programme_id and x.left_on is null
    join school s on s.urn = x.urn and s.phase = p.phase and s.is_open join local_authority l on l.code = s.la_code
  where p.id = $1 group by l.name having count(*) >= $2`;

export const add = `
  insert into place_offer (id, plan_id, urn, planned_group_id, members, described, sent_by, sent_at, answer_by)
  select given.id, $1, given.urn, given.home, array(select jsonb_array_elements_text(given.members)), given.described,
    $7, $8, given.answer_by
  from unnest($2::uuid[], $3::text[], $4::uuid[], $5::jsonb[], $6::jsonb[], $9::date[])
    as given (id, urn, home, members, described, answer_by)`;

export const addRecipients = `
  insert into place_offer_recipient (id, offer_id, email, person_id, token_hash)
  select * from unnest($1::uuid[], $2::uuid[], $3::citext[], $4::uuid[], $5::text[])`;

export const takeBack = `
  update place_offer set answer = 'taken back', answered_at = null, answered_by = null, answered_from = null
  where id = any($1::uuid[])`;

// The group that this school's place became, and whether it was offered another since.
const held = `
  select o.id, o.urn, o.members, o.answer, o.sent_at as "sentAt", o.reminded_at as "remindedAt",
    p.id as "planId", p.programme_id as programme, p.cycle_id as cycle, p.status, p.version, (
      select g.released_group_id from planned_school x join planned_group g on g.id = x.planned_group_id
      where x.plan_id = p.id and x.urn = o.urn) as "releasedAs",
    exists (select 1 from place_offer later where later.plan_id = o.plan_id and later.urn = o.urn
      and (later.sent_at, later.id) > (o.sent_at, o.id)) as "isReplaced"`;

/** The plan before the offer: locks are taken in one order everywhere. */
export const holdPlanOf = `
  select p.id from grouping_plan p join place_offer o on o.plan_id = p.id where o.id = $1 for update of p`;

export const find = `${held}, null as email, null as person
  from place_offer o join grouping_plan p on p.id = o.plan_id where o.id = $1 for update of o`;

export const idByDigest = `select offer_id as id from place_offer_recipient where token_hash = $1`;

export const findByDigest = `${held}, m.email::text as email, m.person_id as person
  from place_offer_recipient m join place_offer o on o.id = m.offer_id join grouping_plan p on p.id = o.plan_id
  where m.token_hash = $1 for update of o`;

export const answer = `
  update place_offer set answer = $2, because = $3, answered_by = $4, answered_from = $5, answered_at = $6 where id = $1`;

export const remind = `update place_offer set reminded_at = $2 where id = any($1::uuid[])`;

export const strangers = `
  select o.urn, m.email::text as email, null as person from place_offer_recipient m join place_offer o on o.id = m.offer_id
  where o.id = any($1::uuid[]) and not exists (
    select 1 from person w join role_grant r on r.person_id = w.id
    where w.email = m.email and r.scope_id = o.urn and ${speaks})
  order by o.urn, m.email`;

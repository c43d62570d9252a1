import { todayInEngland } from '../../platform/today-in-england.js';

// One statement per page: the children come with their group, as JSON.
const members = `(
  select coalesce(json_agg(json_build_object(
    'urn', s.urn, 'name', s.name, 'authority', l.name, 'trust', t.name, 'town', s.town, 'pupils', s.pupils,
    'asAt', s.as_at, 'joinedAt', m.joined_at, 'people', (
      select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', r.role) order by r.role, p.name), '[]')
      from role_grant r join person p on p.id = r.person_id
      where r.role in ('school leader', 'deputy', 'colleague') and r.scope_id = s.urn
        and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland}))
  ) order by s.name), '[]')
  from group_member m join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
    left join trust t on t.id = s.trust_id
  where m.group_id = g.id and m.left_at is null) as members`;

/** The settings of charter `c`, under the names of the clauses. */
const clauses = `json_build_object('researchAccess', c.research_access, 'textInEmail', c.text_in_email,
  'researchMonths', c.research_months, 'quoting', c.quoting, 'guests', c.guests, 'readableMonths', c.readable_months)`;

const charter = `(
  select json_build_object('number', c.number, 'adoptedAt', c.adopted_at, 'clauses', ${clauses},
    'letsResearchersIn', f.research_access, 'isShut', f.is_shut)
  from charter c join charter_in_force f on f.id = c.id where f.group_id = g.id) as charter`;

const overrides = `(
  select coalesce(json_agg(json_build_object('rule', o.rule, 'reason', o.reason, 'overriddenBy', p.name,
    'overriddenAt', o.overridden_at) order by o.overridden_at), '[]')
  from rule_override o join person p on p.id = o.overridden_by where o.group_id = g.id) as overrides`;

const groups = `
  select g.id, g.name, g.kind, g.phase, g.programme_id as "programmeId", pr.name as "programmeName",
    pr.slug as "programmeSlug", cy.name as "cycleName", g.released_at as "releasedAt", g.ended_at as "endedAt",
    g.reason, ${members}, ${charter}, ${overrides}
  from school_group g join programme pr on pr.id = g.programme_id join cycle cy on cy.id = g.cycle_id`;

export const one = `${groups} where g.id = $1`;

export const mine = `${groups}
  where g.ended_at is null and (g.id = any ($2) or g.id in (
    select group_id from group_member where urn = any ($1) and left_at is null))
  order by g.released_at desc, g.id`;

export const ofProgramme = `${groups}
  where g.programme_id = $1 and ($2::school_phase is null or g.phase = $2::school_phase)
    and ($3::text is null or (g.name, g.id) > ($3, $4::uuid))
  order by g.name, g.id limit $5`;

export const countOfProgramme = `
  select count(*)::int as count from school_group
  where programme_id = $1 and ($2::school_phase is null or phase = $2::school_phase)`;

export const invitations = `
  select i.id, i.email::text, s.name as school, i.urn, i.role, i.invited_at as "invitedAt", i.expires_at as "expiresAt",
    i.accepted_at as "acceptedAt", i.declined_at as "declinedAt", i.declined_because as "declinedBecause"
  from invitation i join school s on s.urn = i.urn where i.group_id = $1 order by s.name, i.email`;

const clausesInForce = `(
  select ${clauses} from charter c where c.group_id = g.id order by c.number desc limit 1)`;

export const byToken = `
  select i.email::text, i.role, i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
    i.declined_at as "declinedAt", (select p.name from person p where p.email = i.email) as "knownName",
    json_build_object('id', g.id, 'name', g.name, 'kind', g.kind, 'programme', pr.name, 'cycle', cy.name,
      'startsOn', cy.starts_on, 'endsOn', cy.ends_on, 'school', s.name, 'inviter', inviter.name, 'reason', g.reason,
      'clauses', ${clausesInForce}, 'members', (
        select json_agg(json_build_object('name', ms.name, 'authority', l.name) order by ms.name)
        from group_member m join school ms on ms.urn = m.urn join local_authority l on l.code = ms.la_code
        where m.group_id = g.id and m.left_at is null)) as "group"
  from invitation i join school_group g on g.id = i.group_id join programme pr on pr.id = g.programme_id
    join cycle cy on cy.id = g.cycle_id join school s on s.urn = i.urn join person inviter on inviter.id = i.invited_by
  where i.token_hash = $1`;

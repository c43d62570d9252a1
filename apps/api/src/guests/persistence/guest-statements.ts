import { seenCoding } from '../../analysis/blind.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const holdsToday = `(r.until_on is null or r.until_on > ${todayInEngland}) and r.from_on <= ${todayInEngland}`;

/** $1 the group: its schools' people and its facilitators, with when each last read here. */
export const people = `
  select p.name, r.role, s.name as "schoolName", v.last_read_at as "lastReadAt"
  from role_grant r join person p on p.id = r.person_id
  left join group_member m on m.urn = r.scope_id and m.group_id = $1 and m.left_at is null
  left join school s on s.urn = m.urn
  left join room_reader v on v.room_id = $1 and v.person_id = p.id
  where ${holdsToday} and ((m.id is not null and r.role in ('school leader', 'deputy', 'colleague'))
    or (r.role = 'facilitator' and r.scope_id = $1::text))
  order by s.name nulls last, r.role, p.name`;

/** $1 the group, $2 whether its charter lets researchers in, $3 the viewer, who may be coding some of it blind: those who may come, and those who ever came. */
export const researchers = `
  select p.name, v.first_read_at as "firstReadAt", v.last_read_at as "lastReadAt",
    (select count(distinct e.id)::int from excerpt e join coding k on k.excerpt_id = e.id and k.removed_at is null
      join contribution c on c.id = e.contribution_id join discussion d on d.id = c.discussion_id
      where d.group_id = $1 and k.coded_by = p.id and ${seenCoding('$3', 'k', 'c.id')}) as passages,
    (select count(*)::int from coding k join excerpt e on e.id = k.excerpt_id
      join contribution c on c.id = e.contribution_id join discussion d on d.id = c.discussion_id
      where d.group_id = $1 and k.coded_by = p.id and k.removed_at is null and ${seenCoding('$3', 'k', 'c.id')}) as codings
  from person p
  left join room_reader v on v.room_id = $1 and v.person_id = p.id and v.role = 'researcher'
  where v.person_id is not null or ($2 and exists (
    select from role_grant r join school_group g on g.programme_id::text = r.scope_id
    where r.person_id = p.id and r.role = 'researcher' and g.id = $1 and ${holdsToday}))
  order by v.last_read_at desc nulls last, p.name`;

export const guests = `
  select q.id, q.name, q.email::text, q.because, i.name as "invitedBy", q.invited_at as "invitedAt",
    q.last_day::text as "lastDay", q.from_number is null as "withHistory", q.may_reply as "mayReply",
    q.accepted_at as "acceptedAt", q.accepted_by as "acceptedBy", q.ended_at as "endedAt",
    v.last_read_at as "lastReadAt"
  from room_guest q join person i on i.id = q.invited_by
  left join room_reader v on v.room_id = q.group_id and v.person_id = q.accepted_by
  where q.group_id = $1 order by q.ended_at nulls first, q.invited_at desc limit 200`;

export const openings = `
  select p.name as "readBy", h.role, h.because, h.read_at as "readAt"
  from hidden_words_reading h join person p on p.id = h.person_id
  join contribution c on c.id = h.contribution_id join discussion d on d.id = c.discussion_id
  where d.group_id = $1 order by h.read_at desc limit 200`;

/** $1 the digest of the token. */
export const invitation = `
  select g.name as "groupName", i.name as inviter, q.because, q.last_day::text as "lastDay",
    q.from_number is null as "withHistory", q.may_reply as "mayReply", q.accepted_at as "acceptedAt",
    q.ended_at as "endedAt"
  from room_guest q join school_group g on g.id = q.group_id join person i on i.id = q.invited_by
  where q.token_hash = $1`;

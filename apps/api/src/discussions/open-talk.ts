/**
 * What of the contributions `c` in the discussions `d` is open to a person, as a clause: the rule `isOpenTo` of the domain.
 * `viewer` and `readsUnwritten` are expressions or parameters of the statement.
 */
export const openTalk = (viewer: string, readsUnwritten: string): string => `(
  not d.write_first or d.closed_at is not null or ${readsUnwritten} or c.author_id = ${viewer} or exists (
    select from contribution w where w.author_id = ${viewer} and w.discussion_id = c.discussion_id
      and w.section_id = c.section_id and w.parent_id is null))
  and ${sinceInvited(viewer)}`;

/** To a guest who was invited from now on, what was posted before is not there: not in pages, changes, search or files. */
const sinceInvited = (viewer: string): string => `not exists (
    select from room_guest q join room_event e on e.room_id = q.group_id and e.kind = 'ContributionPosted'
    where q.accepted_by = ${viewer} and q.group_id = d.group_id and q.ended_at is null
      and e.subject_id = c.id and e.number <= q.from_number)`;

/** Runs the round and has no school in it, which `readsUnwritten` of the domain says. */
export const facilitatesOnly = (person: string, group: string): string => `(
  exists (select from role_grant f where f.person_id = ${person} and f.role = 'facilitator'
    and f.scope_id = ${group}::text and f.until_on is null)
  and not exists (select from role_grant f join group_member m on m.urn = f.scope_id
    where f.person_id = ${person} and m.group_id = ${group} and m.left_at is null and f.until_on is null))`;

/** What is open to everybody who may read the room, researchers too, whoever has written what. */
export const openToAll = '(not d.write_first or d.closed_at is not null)';

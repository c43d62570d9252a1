import { readsUnwritten, type Visit } from '@pathways/domain/discussions';
import { canReadRoom, readsAsResearcher } from '@pathways/domain/groups';
import type { GroupId, PersonId, ProgrammeId, Role, SignedIn, Urn } from '@pathways/domain/shared';
import type { RoomLens } from '../application/room.views.js';

export interface LensRow {
  readonly group_id: GroupId;
  readonly programme_id: ProgrammeId;
  readonly ended_at: Date | null;
  readonly number: number;
  readonly research_access: boolean | null;
  readonly is_shut: boolean;
  readonly members: Urn[];
  readonly schools_ever: Urn[];
  readonly authors: PersonId[];
  readonly read_number: number;
  readonly visit: { role: Role; first: string; last: string; number: number } | null;
}

/** Letters follow everybody who ever wrote, and only whoever reads as a researcher is shown letters: few look for them. */
const forResearchers = (ids: string) => `case when exists (
    select from role_grant w where w.person_id = $2 and w.role = 'researcher') then array(${ids}) else '{}' end`;

/** What decides who may look and how. `g` is the group, `r` its room, $2 the person who asks. */
export const lensColumns = `
  g.id as group_id, g.programme_id, g.ended_at, r.last_number as number,
  (select f.research_access from charter_in_force f where f.group_id = g.id) as research_access,
  case when g.ended_at is null then false else
    coalesce((select f.is_shut from charter_in_force f where f.group_id = g.id), false) end as is_shut,
  array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
  array(select m.urn from group_member m where m.group_id = g.id
        group by m.urn order by min(m.joined_at), m.urn) as schools_ever,
  ${forResearchers(`select c.author_id from contribution c join discussion d on d.id = c.discussion_id
        where d.group_id = g.id group by c.author_id order by min(c.posted_at), c.author_id`)} as authors,
  (select json_build_object('role', v.role, 'first', v.first_read_at, 'last', v.last_read_at, 'number', v.last_number)
   from room_reader v where v.room_id = r.id and v.person_id = $2) as visit,
  coalesce((select n.last_number from reading_count n where n.room_id = r.id and n.person_id = $2), 0) as read_number`;

const toVisit = (visit: NonNullable<LensRow['visit']>): Visit => ({
  role: visit.role,
  firstReadAt: new Date(visit.first),
  lastReadAt: new Date(visit.last),
  lastNumber: visit.number,
});

/** Null when there is no such room, or none that the actor may read. */
export function lensOf(actor: SignedIn, row: LensRow | null): RoomLens | null {
  if (!row) return null;
  const facts = {
    group: row.group_id,
    programme: row.programme_id,
    members: row.members,
    researchAccess: row.research_access ?? false,
    hasEnded: row.ended_at !== null,
    isShut: row.is_shut,
  };
  if (!canReadRoom(actor, facts)) return null;
  return {
    actor,
    facts,
    number: row.number,
    visit: row.visit && toVisit(row.visit),
    readNumber: row.read_number,
    readsUnwritten: readsUnwritten(actor, facts),
    pseudonyms: readsAsResearcher(actor, facts) ? { people: row.authors, schools: row.schools_ever } : null,
  };
}

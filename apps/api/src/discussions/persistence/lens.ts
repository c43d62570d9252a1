import type { Visit } from '@pathways/domain/discussions';
import { canReadRoom, readsAsResearcher } from '@pathways/domain/groups';
import type { GroupId, PersonId, ProgrammeId, Role, SignedIn, Urn } from '@pathways/domain/shared';
import type { RoomLens } from '../application/room.views.js';

export interface LensRow {
  readonly group_id: GroupId;
  readonly programme_id: ProgrammeId;
  readonly ended_at: Date | null;
  readonly number: number;
  readonly research_access: boolean | null;
  readonly members: Urn[];
  readonly schools_ever: Urn[];
  readonly authors: PersonId[];
  readonly visit: { role: Role; first: string; last: string; number: number } | null;
}

/** What decides who may look and how. `g` is the group, `r` its room, $2 the person who asks. */
export const lensColumns = `
  g.id as group_id, g.programme_id, g.ended_at, r.last_number as number,
  (select c.research_access from charter c where c.group_id = g.id order by c.number desc limit 1) as research_access,
  array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
  array(select m.urn from group_member m where m.group_id = g.id
        group by m.urn order by min(m.joined_at), m.urn) as schools_ever,
  array(select c.author_id from contribution c join discussion d on d.id = c.discussion_id
        where d.group_id = g.id group by c.author_id order by min(c.posted_at), c.author_id) as authors,
  (select json_build_object('role', v.role, 'first', v.first_read_at, 'last', v.last_read_at, 'number', v.last_number)
   from room_reader v where v.room_id = r.id and v.person_id = $2) as visit`;

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
  };
  if (!canReadRoom(actor, facts)) return null;
  return {
    actor,
    facts,
    number: row.number,
    visit: row.visit && toVisit(row.visit),
    pseudonyms: readsAsResearcher(actor, facts) ? { people: row.authors, schools: row.schools_ever } : null,
  };
}

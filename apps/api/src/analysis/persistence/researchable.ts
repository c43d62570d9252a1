import { canCode } from '@pathways/domain/coding';
import type { RoomFacts } from '@pathways/domain/groups';
import type { Actor, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { openToAll } from '../../discussions/open-talk.js';

/** What may be counted, drawn and compared at all: contributions `c` in discussions `d`, whoever asks. */
export const isResearchable = `c.has_words and c.research_consent and ${openToAll}`;

export const latestCharterLetsIn = `(
  select h.research_access from charter h where h.group_id = d.group_id order by h.number desc limit 1)`;

/** $1 the programme. The rooms of it, with what decides who may enter. */
export const programmeRooms = `
  select g.id, g.programme_id, g.ended_at is not null as has_ended,
    array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
    coalesce((select h.research_access from charter h where h.group_id = g.id order by h.number desc limit 1), false) as research_access
  from school_group g where g.programme_id = $1`;

export interface RoomRow {
  id: GroupId;
  programme_id: ProgrammeId;
  has_ended: boolean;
  members: Urn[];
  research_access: boolean;
}

const factsOf = (row: RoomRow): RoomFacts => ({
  group: row.id,
  programme: row.programme_id,
  members: row.members,
  researchAccess: row.research_access,
  hasEnded: row.has_ended,
});

/** The rooms among these that the actor may code in. */
export const codableRooms = (actor: Actor, rows: readonly RoomRow[]): GroupId[] =>
  rows.filter(row => canCode(actor, factsOf(row))).map(({ id }) => id);

import { Injectable } from '@nestjs/common';
import { usualClauses, type Quoting, type RoomFacts } from '@pathways/domain/groups';
import type { GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { RoomAccess } from '../application/room-access.js';

interface FactsRow {
  programme_id: ProgrammeId;
  ended_at: Date | null;
  members: Urn[];
  research_access: boolean | null;
  is_shut: boolean | null;
  quoting: Quoting | null;
  guests: boolean | null;
  accepted_by: Urn[];
  is_changing: boolean;
}

const facts = `
  select g.programme_id, g.ended_at,
    array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
    c.research_access, c.is_shut, c.quoting, c.guests,
    array(select a.urn from charter_acceptance a left join charter_change x on x.id = a.change_id
      where a.group_id = g.id and a.number = c.number and (x.id is null or x.outcome = 'adopted')) as accepted_by,
    exists (select from charter_change w where w.group_id = g.id and w.outcome is null) as is_changing
  from school_group g left join charter_in_force c on c.group_id = g.id where g.id = $1`;

function toFacts(group: GroupId, row: FactsRow): RoomFacts {
  return {
    group,
    programme: row.programme_id,
    members: row.members,
    researchAccess: row.research_access ?? false,
    hasEnded: row.ended_at !== null,
    isShut: row.is_shut ?? false,
    charter: {
      quoting: row.quoting ?? usualClauses.quoting,
      guests: row.guests ?? usualClauses.guests,
      acceptedBy: row.accepted_by,
      isChanging: row.is_changing,
    },
  };
}

@Injectable()
export class SqlRoomAccess extends RoomAccess {
  constructor(private readonly reading: Reading) {
    super();
  }

  async facts(group: GroupId): Promise<RoomFacts | null> {
    const row = await this.reading.row<FactsRow>('room facts', facts, [group]);
    return row && toFacts(group, row);
  }

  async factsFor(work: Work, group: GroupId): Promise<RoomFacts | null> {
    const [row] = await managerOf(work).query<FactsRow[]>(`${facts} for share of g`, [group]);
    return row ? toFacts(group, row) : null;
  }
}

import { Injectable } from '@nestjs/common';
import type { RoomFacts } from '@pathways/domain/groups';
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
}

const facts = `
  select g.programme_id, g.ended_at,
    array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
    (select c.research_access from charter c where c.group_id = g.id order by c.number desc limit 1) as research_access
  from school_group g where g.id = $1`;

function toFacts(group: GroupId, row: FactsRow): RoomFacts {
  return {
    group,
    programme: row.programme_id,
    members: row.members,
    researchAccess: row.research_access ?? false,
    hasEnded: row.ended_at !== null,
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

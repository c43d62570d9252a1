import { Injectable } from '@nestjs/common';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ResearchVisits } from '../application/research-visits.js';

@Injectable()
export class TypeormResearchVisits extends ResearchVisits {
  async note(work: Work, group: GroupId, researcher: PersonId): Promise<boolean> {
    const [row] = await managerOf(work).query<{ is_first: boolean }[]>(
      `insert into room_reader (room_id, person_id, role, first_read_at, last_read_at, last_number)
       select id, $2, 'researcher', $3, $3, last_number from room where id = $1
       on conflict (room_id, person_id) do update set last_read_at = $3, last_number = excluded.last_number
       returning first_read_at = $3 as is_first`,
      [group, researcher, work.now],
    );
    return row?.is_first ?? false;
  }
}

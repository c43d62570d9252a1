import { Injectable } from '@nestjs/common';
import type { MentionedPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { RoomPeople } from '../application/room-people.js';

/** Who acts in a room today: $1 its group, $2 the URNs of its members. */
export const actingInRoom = `g.until_on is null
  and ((g.role = 'facilitator' and g.scope_id = $1::text)
    or (g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = any($2::text[])))`;

@Injectable()
export class SqlRoomPeople extends RoomPeople {
  async among(work: Work, room: RoomFacts, people: readonly PersonId[]): Promise<MentionedPeople> {
    const rows = await managerOf(work).query<{ id: PersonId; name: string }[]>(
      `select distinct p.id, p.name from person p join role_grant g on g.person_id = p.id
       where p.id = any($3::uuid[]) and ${actingInRoom}`,
      [room.group, room.members, people],
    );
    return new Map(rows.map(row => [row.id, row.name]));
  }
}

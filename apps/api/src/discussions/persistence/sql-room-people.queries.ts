import { Injectable } from '@nestjs/common';
import { Reading } from '../../platform/reading.js';
import { RoomPeopleQueries, type RoomPersonView } from '../application/room-people.queries.js';
import type { RoomLens } from '../application/room.views.js';
import { actingInRoom } from './sql-room-people.js';

const statement = `
  select distinct on (p.name, p.id) p.id, p.name, g.role, s.name as "schoolName"
  from person p join role_grant g on g.person_id = p.id
    left join school s on s.urn = g.scope_id and g.role <> 'facilitator'
  where ${actingInRoom}
  order by p.name, p.id, g.role`;

@Injectable()
export class SqlRoomPeopleQueries extends RoomPeopleQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async people({ facts, pseudonyms }: RoomLens): Promise<RoomPersonView[]> {
    if (pseudonyms) return [];
    return this.reading.rows<RoomPersonView>('discussions.people', statement, [facts.group, facts.members]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Visit } from '@pathways/domain/discussions';
import type { PersonId, RoomId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { VisitStore } from '../application/visit.store.js';
import { RoomReaderRow } from './room-reader.row.js';

/** Two tabs may read at once: the later time and the higher number stay. A number from the future is cut to the newest. */
const keeping = `
  insert into room_reader (room_id, person_id, role, first_read_at, last_read_at, last_number)
  select id, $2, $3, $4, $5, least($6, last_number) from room where id = $1
  on conflict (room_id, person_id) do update set role = excluded.role,
    last_read_at = greatest(room_reader.last_read_at, excluded.last_read_at),
    last_number = greatest(room_reader.last_number, excluded.last_number)`;

const valuesOf = (room: RoomId, person: PersonId, visit: Visit): unknown[] => [
  room,
  person,
  visit.role,
  visit.firstReadAt,
  visit.lastReadAt,
  visit.lastNumber,
];

@Injectable()
export class TypeormVisitStore extends VisitStore {
  constructor(private readonly reading: Reading) {
    super();
  }

  async find(work: Work, room: RoomId, person: PersonId): Promise<Visit | null> {
    const row = await managerOf(work).findOneBy(RoomReaderRow, { roomId: room, personId: person });
    return row && { ...row, lastNumber: Number(row.lastNumber) };
  }

  async keep(work: Work, room: RoomId, person: PersonId, visit: Visit): Promise<void> {
    await managerOf(work).query(keeping, valuesOf(room, person, visit));
  }

  async note(room: RoomId, person: PersonId, visit: Visit): Promise<void> {
    await this.reading.rows('discussions.visit', keeping, valuesOf(room, person, visit));
  }
}

import type { PersonId, Role, RoomId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('room_reader')
export class RoomReaderRow {
  @PrimaryColumn('uuid', { name: 'room_id' })
  roomId: RoomId;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('enum', { enumName: 'role' })
  role: Role;

  @Column('timestamptz', { name: 'first_read_at' })
  firstReadAt: Date;

  @Column('timestamptz', { name: 'last_read_at' })
  lastReadAt: Date;

  @Column('bigint', { name: 'last_number' })
  lastNumber: number;
}

import type { GuestId } from '@pathways/domain/guests';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('room_guest')
export class GuestRow {
  @PrimaryColumn('uuid')
  id: GuestId;

  @Column('uuid', { name: 'group_id' })
  group: GroupId;

  @Column('citext')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  because: string;

  @Column('bigint', { name: 'from_number', nullable: true })
  fromNumber: number | null;

  @Column('boolean', { name: 'may_reply' })
  mayReply: boolean;

  @Column('date', { name: 'last_day' })
  lastDay: string;

  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: PersonId;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: PersonId | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: PersonId | null;
}

import type { InvitationId } from '@pathways/domain/groups';
import type { GroupId, PersonId, SchoolRole, Urn } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid')
  id: InvitationId;

  @Column('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('text')
  urn: Urn;

  @Column('citext')
  email: string;

  @Column('text')
  role: SchoolRole;

  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: PersonId;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: PersonId | null;

  @Column('timestamptz', { name: 'declined_at', nullable: true })
  declinedAt: Date | null;

  @Column('text', { name: 'declined_because', nullable: true })
  declinedBecause: string | null;
}

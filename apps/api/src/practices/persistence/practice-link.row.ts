import type { Bearing, LinkId } from '@pathways/domain/practices';
import type { PersonId, PracticeId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_link')
export class PracticeLinkRow {
  @PrimaryColumn('uuid')
  id: LinkId;

  @Column('uuid', { name: 'from_id' })
  fromId: PracticeId;

  @Column('uuid', { name: 'to_id' })
  toId: PracticeId;

  @Column('text')
  bearing: Bearing;

  @Column('text')
  because: string;

  @Column('uuid', { name: 'linked_by' })
  linkedBy: PersonId;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt: Date;

  @Column('uuid', { name: 'unlinked_by', nullable: true })
  unlinkedBy: PersonId | null;

  @Column('timestamptz', { name: 'unlinked_at', nullable: true })
  unlinkedAt: Date | null;
}

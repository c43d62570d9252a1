import type { PracticeState } from '@pathways/domain/practices';
import type { PersonId, PracticeId, ProgrammeId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice')
export class PracticeRow {
  @PrimaryColumn('uuid')
  id: PracticeId;

  @Column('text')
  slug: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: ProgrammeId;

  @Column('text')
  state: PracticeState;

  @Column('uuid', { name: 'created_by' })
  createdBy: PersonId;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: PersonId | null;

  @Column('text', { name: 'withdrawn_because', nullable: true })
  withdrawnBecause: string | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId: PracticeId | null;
}

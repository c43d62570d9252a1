import type { ConsentId, ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { ExcerptId, PersonId, Urn } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consent')
export class ConsentRow {
  @PrimaryColumn('uuid')
  id: ConsentId;

  @Column('uuid', { name: 'excerpt_id' })
  excerptId: ExcerptId;

  @Column('text')
  urn: Urn;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text')
  state: ConsentState;

  @Column('uuid', { name: 'charter_id' })
  charterId: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy: PersonId;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: PersonId | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: PersonId | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}

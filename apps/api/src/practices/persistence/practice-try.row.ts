import type { TryEffort, TryId, TryProof, TryResult } from '@pathways/domain/practices';
import type { PersonId, PracticeId, Urn } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_try')
export class PracticeTryRow {
  @PrimaryColumn('uuid')
  id: TryId;

  @Column('uuid', { name: 'practice_id' })
  practiceId: PracticeId;

  @Column('text')
  urn: Urn;

  @Column('uuid', { name: 'logged_by' })
  loggedBy: PersonId;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt: Date;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('text')
  context: string;

  @Column('text', { name: 'change_made' })
  changeMade: string;

  @Column('boolean', { name: 'is_adapted' })
  isAdapted: boolean;

  @Column('date', { name: 'begun_on' })
  begunOn: string;

  @Column('text')
  effort: TryEffort;

  @Column('text')
  result: TryResult;

  @Column('text')
  proof: TryProof;

  @Column('boolean', { name: 'would_keep' })
  wouldKeep: boolean;

  @Column('timestamptz', { name: 'changed_at', nullable: true })
  changedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt: Date | null;

  @Column('timestamptz', { name: 'words_removed_at', nullable: true })
  wordsRemovedAt: Date | null;
}

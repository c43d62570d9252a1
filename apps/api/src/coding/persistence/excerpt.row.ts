import type { ContributionId, ExcerptId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('excerpt')
export class ExcerptRow {
  @PrimaryColumn('uuid')
  id: ExcerptId;

  @Column('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @Column('integer')
  revision: number;

  @Column('integer', { name: 'starts_at' })
  startsAt: number;

  @Column('integer', { name: 'ends_at' })
  endsAt: number;

  @Column('text')
  quote: string;

  @Column('text')
  prefix: string;

  @Column('text')
  suffix: string;

  @Column('uuid', { name: 'marked_by' })
  markedBy: PersonId;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt: Date;

  @Column('integer', { name: 'confirmed_revision', nullable: true })
  confirmedRevision: number | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: PersonId | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}

import type { CodingId } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coding')
export class CodingRow {
  @PrimaryColumn('uuid')
  id: CodingId;

  @Column('uuid', { name: 'excerpt_id' })
  excerptId: ExcerptId;

  @Column('uuid', { name: 'code_id' })
  codeId: CodeId;

  @Column('integer', { name: 'code_version' })
  codeVersion: number;

  @Column('uuid', { name: 'counts_as_id', nullable: true })
  countsAsId: CodeId | null;

  @Column('uuid', { name: 'counted_by', nullable: true })
  countedBy: PersonId | null;

  @Column('timestamptz', { name: 'counted_at', nullable: true })
  countedAt: Date | null;

  @Column('integer', { name: 'confirmed_version', nullable: true })
  confirmedVersion: number | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId: CodingId | null;

  @Column('uuid', { name: 'coded_by' })
  codedBy: PersonId;

  @Column('timestamptz', { name: 'coded_at' })
  codedAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}

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

  @Column('uuid', { name: 'coded_by' })
  codedBy: PersonId;

  @Column('timestamptz', { name: 'coded_at' })
  codedAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}

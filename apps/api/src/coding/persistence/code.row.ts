import type { CodeId, ProgrammeId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('code')
export class CodeRow {
  @PrimaryColumn('uuid')
  id: CodeId;

  @Column('uuid', { name: 'programme_id' })
  programmeId: ProgrammeId;

  @Column('text')
  name: string;

  @Column('text')
  definition: string;

  @Column('text')
  include: string;

  @Column('text')
  exclude: string;

  @Column('text')
  example: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: CodeId | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId: CodeId | null;

  @Column('uuid', { name: 'split_from_id', nullable: true })
  splitFromId: CodeId | null;

  @Column('text', { name: 'origin_framework', nullable: true })
  originFramework: string | null;

  @Column('text', { name: 'origin_ref', nullable: true })
  originRef: string | null;
}

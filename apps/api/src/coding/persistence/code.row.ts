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

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}

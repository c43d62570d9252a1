import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgrammeId } from '@pathways/domain/shared';

@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('uuid')
  id: ProgrammeId;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  summary: string;

  @Column('boolean', { name: 'is_fictional' })
  isFictional: boolean;
}

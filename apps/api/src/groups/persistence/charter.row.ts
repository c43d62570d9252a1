import type { CharterId, Quoting } from '@pathways/domain/groups';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('charter')
export class CharterRow {
  @PrimaryColumn('uuid')
  id: CharterId;

  @Column('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('integer')
  number: number;

  @Column('boolean', { name: 'research_access' })
  researchAccess: boolean;

  @Column('boolean', { name: 'text_in_email' })
  textInEmail: boolean;

  @Column('integer', { name: 'research_months', nullable: true })
  researchMonths: number | null;

  @Column('text')
  quoting: Quoting;

  @Column('boolean')
  guests: boolean;

  @Column('integer', { name: 'readable_months', nullable: true })
  readableMonths: number | null;

  @Column('timestamptz', { name: 'adopted_at' })
  adoptedAt: Date;

  @Column('uuid', { name: 'adopted_by' })
  adoptedBy: PersonId;
}

import type { BorderRule } from '@pathways/domain/groups';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rule_override')
export class RuleOverrideRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('text')
  rule: BorderRule;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'overridden_by' })
  overriddenBy: PersonId;

  @Column('timestamptz', { name: 'overridden_at' })
  overriddenAt: Date;
}

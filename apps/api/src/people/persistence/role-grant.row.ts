import type { Role } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: Role;

  @Column('text', { name: 'scope_id' })
  scopeId: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy: string | null;
}

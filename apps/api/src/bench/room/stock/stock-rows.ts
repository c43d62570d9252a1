import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import type { PersonId, Role, Urn } from '@pathways/domain/shared';

@Entity('local_authority')
export class StockAuthority {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;
}

@Entity('school')
export class StockSchool {
  @PrimaryColumn('text')
  urn: Urn;

  @Column('text')
  name: string;

  @ManyToOne(() => StockAuthority)
  @JoinColumn({ name: 'la_code' })
  authority: StockAuthority;
}

@Entity('person')
export class StockPerson {
  @PrimaryColumn('uuid')
  id: PersonId;

  @Column('text')
  name: string;

  @OneToMany(() => StockGrant, grant => grant.person)
  grants: StockGrant[];
}

@Entity('role_grant')
export class StockGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @ManyToOne(() => StockPerson, person => person.grants)
  @JoinColumn({ name: 'person_id' })
  person: StockPerson;

  @Column('text')
  role: Role;

  @Column('text', { name: 'scope_id' })
  scopeId: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;
}

@Entity('session')
export class StockSession {
  @PrimaryColumn('uuid')
  id: string;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'person_id' })
  person: StockPerson;

  @Column('text')
  token: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

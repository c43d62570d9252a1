import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

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
  urn: string;

  @Column('text')
  name: string;

  @ManyToOne(() => StockAuthority)
  @JoinColumn({ name: 'la_code' })
  authority: StockAuthority;
}

@Entity('reaction')
export class StockReaction {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  urn: string;
}

@Entity('contribution_read')
export class StockReading {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;
}

@Entity('session')
export class StockSession {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  token: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}

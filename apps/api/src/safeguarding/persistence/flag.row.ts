import type { FlagClause, FlagId, FlagOutcome } from '@pathways/domain/safeguarding';
import type { ContributionId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('flag')
export class FlagRow {
  @PrimaryColumn('uuid')
  id: FlagId;

  @Column('uuid', { name: 'contribution_id' })
  contribution: ContributionId;

  @Column('integer')
  revision: number;

  @Column('text')
  clause: FlagClause;

  @Column('boolean')
  hides: boolean;

  @Column('uuid', { name: 'raised_by' })
  raisedBy: PersonId;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('timestamptz', { name: 'reword_asked_at', nullable: true })
  rewordAskedAt: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: FlagOutcome | null;
}

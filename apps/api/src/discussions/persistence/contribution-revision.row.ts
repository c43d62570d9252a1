import type { TalkDocument } from '@pathways/domain/discussions';
import type { ContributionId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contribution_revision')
export class ContributionRevisionRow {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @PrimaryColumn('integer')
  number: number;

  @Column('text', { name: 'body_text' })
  body: string;

  @Column('jsonb')
  document: TalkDocument;

  @Column('uuid', { name: 'written_by' })
  writtenBy: PersonId;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}

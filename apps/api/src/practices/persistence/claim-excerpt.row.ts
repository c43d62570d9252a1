import type { ConsentPurpose } from '@pathways/domain/coding';
import type { ClaimId } from '@pathways/domain/practices';
import type { ExcerptId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('claim_excerpt')
export class ClaimExcerptRow {
  @PrimaryColumn('uuid', { name: 'claim_id' })
  claimId: ClaimId;

  @PrimaryColumn('uuid', { name: 'excerpt_id' })
  excerptId: ExcerptId;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text', { name: 'agreed_words', nullable: true })
  agreedWords: string | null;
}

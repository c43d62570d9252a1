import type { ClaimId, VersionId } from '@pathways/domain/practices';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('claim')
export class ClaimRow {
  @PrimaryColumn('uuid')
  id: ClaimId;

  @Column('uuid', { name: 'version_id' })
  versionId: VersionId;

  @Column('integer')
  position: number;

  @Column('text', { name: 'body_text' })
  bodyText: string;
}

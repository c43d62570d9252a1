import type { AttachmentId, FileEnding } from '@pathways/domain/attachments';
import type { ContributionId, GroupId, PersonId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FolderId, KeptScan } from '../application/attachment.store.js';

@Entity('attachment')
export class AttachmentRow {
  @PrimaryColumn('uuid')
  id: AttachmentId;

  @Column('uuid', { name: 'group_id' })
  room: GroupId;

  @Column('uuid', { name: 'author_id' })
  author: PersonId;

  @Column('uuid', { name: 'contribution_id', nullable: true })
  contribution: ContributionId | null;

  @Column('uuid')
  folder: FolderId;

  @Column('text')
  name: string;

  @Column('text')
  ending: FileEnding;

  @Column('integer')
  size: number;

  @Column('text')
  digest: string;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  @Column('text')
  scan: KeptScan;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}

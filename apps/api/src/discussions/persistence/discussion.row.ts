import type { CycleId, DiscussionId, GroupId } from '@pathways/domain/shared';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('discussion')
export class DiscussionRow {
  @PrimaryColumn('uuid')
  id: DiscussionId;

  @Column('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('uuid', { name: 'prompt_sheet_version_id' })
  sheetVersionId: PromptSheetVersionId;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('boolean', { name: 'write_first' })
  writeFirst: boolean;

  @Column('text', { nullable: true })
  outcome: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { CycleId, ProgrammeId } from '@pathways/domain/shared';

@Entity('cycle')
export class CycleRow {
  @PrimaryColumn('uuid')
  id: CycleId;

  @Column('uuid', { name: 'programme_id' })
  programmeId: ProgrammeId;

  @Column('text')
  name: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('uuid', { name: 'prompt_sheet_version_id', nullable: true })
  sheetVersionId: PromptSheetVersionId | null;
}

import type { PromptSheetId, SheetDraft } from '@pathways/domain/prompts';
import type { ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class SheetDraftStore {
  abstract programmeOf(work: Work, sheet: PromptSheetId): Promise<ProgrammeId | null>;
  /**
   * The draft that stands, held; and whether its title is another sheet's, or not the one under which the sheet was issued.
   * `elsewhere` for a sheet of another programme.
   */
  abstract hold(
    work: Work,
    draft: Pick<SheetDraft, 'sheet' | 'programme' | 'title'>,
  ): Promise<{ readonly number: number; readonly isTitleTaken: boolean } | 'elsewhere'>;
  abstract keep(work: Work, draft: SheetDraft): Promise<void>;
  abstract retire(work: Work, sheet: PromptSheetId, isRetired: boolean): Promise<void>;
}

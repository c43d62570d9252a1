import type { PromptSheetId, PromptSheetVersion } from '@pathways/domain/prompts';
import type { ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface SheetSoFar {
  readonly id: PromptSheetId;
  /** The number of its newest version. */
  readonly number: number;
}

export abstract class PromptSheetStore {
  /** The programme's sheet of that title, held against a second issue until the work ends. */
  abstract findByTitle(work: Work, programme: ProgrammeId, title: string): Promise<SheetSoFar | null>;
  abstract addSheet(work: Work, version: PromptSheetVersion): Promise<void>;
  abstract addVersion(work: Work, version: PromptSheetVersion): Promise<void>;
}

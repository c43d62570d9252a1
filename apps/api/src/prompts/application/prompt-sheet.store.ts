import type { PromptSheetId, PromptSheetVersion, PromptSheetVersionId } from '@pathways/domain/prompts';
import type { CycleId, GroupId, ProgrammeId } from '@pathways/domain/shared';
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
  /** What was drafted for it is issued, and no draft any more. */
  abstract addVersion(work: Work, version: PromptSheetVersion): Promise<void>;
  abstract programmeOfCycle(work: Work, cycle: CycleId): Promise<ProgrammeId | null>;
  /** Answers the cycle's groups without a discussion of it; null for a version of another programme or of a retired sheet. */
  abstract chooseFor(work: Work, cycle: CycleId, version: PromptSheetVersionId): Promise<GroupId[] | null>;
}

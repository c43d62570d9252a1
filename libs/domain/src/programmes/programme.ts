import type { PromptSheetVersionId } from '../prompts/index.js';
import type { CycleId, ProgrammeId } from '../shared/index.js';

/** A piece of work that schools take part in together, such as Pathways to Success. */
export interface Programme {
  readonly id: ProgrammeId;
  /** Its place in addresses: small letters, digits, hyphens. */
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** A sample for looking around: takes fictional schools only, and no other programme takes them. */
  readonly isFictional: boolean;
}

/** A stretch of a programme, with its days and the prompt sheet that its discussions are held on. */
export interface Cycle {
  readonly id: CycleId;
  readonly programme: ProgrammeId;
  readonly name: string;
  /** Days as 2026-11-21. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sheet: PromptSheetVersionId | null;
}

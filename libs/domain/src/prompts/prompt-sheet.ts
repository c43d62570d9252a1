import type { Brand, CycleId, GroupId, ProgrammeId, SectionId } from '../shared/index.js';

export type PromptSheetId = Brand<'PromptSheet'>;
export type PromptSheetVersionId = Brand<'PromptSheetVersion'>;

/** When a section is answered: before the meeting, at it, or after it. */
export const sectionStages = ['prepare', 'talk', 'act'] as const;
export type SectionStage = (typeof sectionStages)[number];

/** What a sheet says of a section. */
export interface SectionWords {
  readonly heading: string;
  /** What the schools are asked to talk about. */
  readonly prompt: string;
  readonly stage: SectionStage;
  /** What it takes at a meeting; null where the group decides. */
  readonly minutes: number | null;
}

export interface PromptSection extends SectionWords {
  readonly id: SectionId;
}

/** One issued state of a sheet. It never changes: a discussion keeps the version it was held on. */
export interface PromptSheetVersion {
  readonly id: PromptSheetVersionId;
  readonly sheet: PromptSheetId;
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly number: number;
  readonly introduction: string;
  /** Discussions on it begin write-first. */
  readonly writeFirst: boolean;
  readonly sections: readonly PromptSection[];
}

export interface PromptSheetIssued {
  readonly kind: 'PromptSheetIssued';
  readonly programme: ProgrammeId;
  readonly sheet: PromptSheetId;
  readonly version: PromptSheetVersionId;
}

/** A draft was begun, saved, copied, or the sheet was retired. */
export interface PromptSheetChanged {
  readonly kind: 'PromptSheetChanged';
  readonly sheet: PromptSheetId;
}

/** A cycle's discussions open on it; `groups` of the cycle have none yet. */
export interface SheetIssuedToCycle {
  readonly kind: 'SheetIssuedToCycle';
  readonly cycle: CycleId;
  readonly groups: readonly GroupId[];
}

export type PromptSheetEvent = PromptSheetIssued | PromptSheetChanged | SheetIssuedToCycle;

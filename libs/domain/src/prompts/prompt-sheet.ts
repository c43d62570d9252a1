import type { Brand, ProgrammeId, SectionId } from '../shared/index.js';

export type PromptSheetId = Brand<'PromptSheet'>;
export type PromptSheetVersionId = Brand<'PromptSheetVersion'>;

export interface PromptSection {
  readonly id: SectionId;
  readonly heading: string;
  /** What the schools are asked to talk about. */
  readonly prompt: string;
}

/** One issued state of a sheet. It never changes: a discussion keeps the version it was held on. */
export interface PromptSheetVersion {
  readonly id: PromptSheetVersionId;
  readonly sheet: PromptSheetId;
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly number: number;
  readonly introduction: string;
  readonly sections: readonly PromptSection[];
}

export interface PromptSheetIssued {
  readonly kind: 'PromptSheetIssued';
  readonly sheet: PromptSheetId;
  readonly version: PromptSheetVersionId;
}

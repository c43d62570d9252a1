import type { PromptSheetId, PromptUse, SectionWords } from '@pathways/domain/prompts';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';

export interface SheetLineView {
  readonly id: PromptSheetId;
  readonly title: string;
  readonly isRetired: boolean;
  /** The newest issued version; null while it was never issued. */
  readonly number: number | null;
  readonly hasDraft: boolean;
  /** Cycles that are held on one of its versions. */
  readonly cycleNames: readonly string[];
  /** By version and section, the newest version first. */
  readonly use: readonly SectionUseView[];
  /** Actions that were agreed on it, at the end of a round or at a meeting; null where too few schools were in them. */
  readonly actionCount: number | null;
}

export interface SheetVersionView {
  readonly id: string;
  readonly number: number;
  readonly introduction: string;
  readonly writeFirst: boolean;
  readonly issuedAt: Date;
  readonly sections: readonly SectionWords[];
}

export interface SheetDraftView {
  readonly number: number;
  readonly introduction: string;
  readonly writeFirst: boolean;
  readonly sections: readonly SectionWords[];
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** What came of one section of one version; null counts where so few schools wrote that a count could be one school's. */
export interface SectionUseView {
  readonly number: number;
  readonly heading: string;
  readonly use: (PromptUse & { readonly characters: number }) | null;
}

export interface SheetPageView extends SheetLineView {
  readonly programmeId: ProgrammeId;
  /** The newest first. */
  readonly versions: readonly SheetVersionView[];
  readonly draft: SheetDraftView | null;
}

/** The library of sheets, for the coordinators of their programme. Null for everybody else. */
export abstract class SheetQueries {
  abstract list(actor: Actor, programme: ProgrammeId): Promise<SheetLineView[] | null>;
  abstract one(actor: Actor, sheet: PromptSheetId): Promise<SheetPageView | null>;
}

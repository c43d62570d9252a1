import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canIssuePromptSheet, sectionsAtMost } from './issue-prompt-sheet.js';
import type { PromptSheetId, SectionWords } from './prompt-sheet.js';

/** Characters. */
export const sheetTitleAtMost = 120;
export const introductionAtMost = 4_000;
export const promptAtMost = 4_000;

/** A sheet in the making. Half a sentence is allowed: what must be whole is asked for when it is issued. */
export interface SheetDraft {
  readonly sheet: PromptSheetId;
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly introduction: string;
  readonly writeFirst: boolean;
  readonly sections: readonly SectionWords[];
  /** Raised by every saving, so that two coordinators do not write over each other. */
  readonly number: number;
}

export type SaveSheetRefusal =
  | { readonly kind: 'SheetNotFound' }
  | { readonly kind: 'TitleTaken' }
  | { readonly kind: 'TitleFaulty'; readonly atMost: number }
  | { readonly kind: 'SheetTooLong' }
  | { readonly kind: 'TooManySections'; readonly atMost: number }
  | { readonly kind: 'SheetChangedMeanwhile' };

interface SheetFacts {
  /** The number of the draft that stands; 0 where there is none. */
  readonly number: number;
  readonly isTitleTaken: boolean;
}

/** The next state of a draft. `seen` is the number that its writer had before their eyes. */
export function saveSheet(
  actor: Actor,
  draft: Omit<SheetDraft, 'number'>,
  { number, isTitleTaken }: SheetFacts,
  seen: number,
): Result<SheetDraft, SaveSheetRefusal> {
  if (!canIssuePromptSheet(actor, draft.programme)) return refuse({ kind: 'SheetNotFound' });
  if (number !== seen) return refuse({ kind: 'SheetChangedMeanwhile' });
  const title = draft.title.trim();
  if (title.length < 2 || title.length > sheetTitleAtMost) {
    return refuse({ kind: 'TitleFaulty', atMost: sheetTitleAtMost });
  }
  if (isTitleTaken) return refuse({ kind: 'TitleTaken' });
  if (draft.sections.length > sectionsAtMost) {
    return refuse({ kind: 'TooManySections', atMost: sectionsAtMost });
  }
  const isTooLong =
    draft.introduction.length > introductionAtMost ||
    draft.sections.some(
      ({ heading, prompt }) => heading.length > sheetTitleAtMost || prompt.length > promptAtMost,
    );
  return isTooLong ? refuse({ kind: 'SheetTooLong' }) : accept({ ...draft, title, number: number + 1 });
}

import { memoLimit } from '../coding/index.js';
import type { ContributionId } from '../shared/index.js';
import type { Loss, ResearchFile } from './research-file.js';

/** What a note of a file is about here: a passage, or a code by its id in the file. */
export type NotePlace =
  | {
      readonly contribution: ContributionId;
      readonly revision: number;
      readonly startsAt: number;
      readonly endsAt: number;
    }
  | { readonly code: string };

export interface PlannedNote {
  /** Its id in the file: the same note again is the same memo. */
  readonly id: string;
  readonly body: string;
  readonly about: NotePlace;
}

/** Notes of the file about one thing that is here, but those that are memos here already. */
export const planNotes = (
  file: ResearchFile,
  known: ReadonlySet<string>,
  wanted: readonly string[],
  about: NotePlace,
): PlannedNote[] =>
  file.notes
    .filter(({ id, text }) => wanted.includes(id) && !known.has(id) && text.trim() !== '')
    .map(({ id, text }) => ({ id, body: text.trim().slice(0, memoLimit), about }));

/** Notes that are about nothing a memo can be about here, and notes that are cut. */
export const noteLosses = (
  file: ResearchFile,
  known: ReadonlySet<string>,
  planned: readonly PlannedNote[],
): Loss[] =>
  file.notes.flatMap(({ id, name, text }): Loss[] => {
    if (known.has(id)) return [];
    const lost = (because: string): Loss[] => [{ part: 'note', name, because }];
    if (!planned.some(note => note.id === id))
      return lost('It is about no passage and no code that is here, so it has no place.');
    return text.trim().length > memoLimit ? lost(`It is cut to ${memoLimit} characters.`) : [];
  });

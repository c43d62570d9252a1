import { readTalkDocument, type TalkDocument } from '../discussions/index.js';
import { accept, refuse, type Result } from '../shared/index.js';
import { draftAtMost, type Draft } from './draft.js';

export type SaveDraftRefusal = { readonly kind: 'DraftTooLong'; readonly atMost: number };

export interface DraftSaving extends Omit<Draft, 'document' | 'settledAt'> {
  /** As the editor wrote it; what is no document is left out, and its text is kept. */
  readonly document: unknown;
}

function documentIn(given: unknown): TalkDocument | null {
  const read = given === null || given === undefined ? null : readTalkDocument(given);
  return read?.ok ? read.value : null;
}

/** The draft as it will lie; the stored one, unchanged, when that is newer: an old tab or a late repeat writes over nothing. */
export function saveDraft(stored: Draft | null, saving: DraftSaving): Result<Draft, SaveDraftRefusal> {
  if (stored && stored.revision >= saving.revision) return accept(stored);
  if (saving.text.length > draftAtMost) return refuse({ kind: 'DraftTooLong', atMost: draftAtMost });
  return accept({ ...saving, document: documentIn(saving.document), settledAt: null });
}

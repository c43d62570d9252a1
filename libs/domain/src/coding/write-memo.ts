import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canReadMemos, canReviseMemo } from './coding.policy.js';
import type { Memo } from './memo.js';

export type WriteMemoRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NothingWritten' }
  /** The passage, the code or the school is none of this programme, or not open to research. */
  | { readonly kind: 'NothingToNote' };

/** A researcher of the programme notes something about a passage, a code or a school in it. */
export function writeMemo(
  actor: Actor,
  programme: ProgrammeId,
  body: string,
  isThere: boolean,
): Result<string, WriteMemoRefusal> {
  if (!canReadMemos(actor, programme)) return refuse({ kind: 'NotVisible' });
  if (!isThere) return refuse({ kind: 'NothingToNote' });
  const words = body.trim();
  return words === '' ? refuse({ kind: 'NothingWritten' }) : accept(words);
}

export type ReviseMemoRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NothingWritten' }
  | { readonly kind: 'MemoChangedMeanwhile'; readonly revision: number };

/** What the memo becomes: `changed` is false where it reads so already, which is no fault. */
export interface RevisedMemo {
  readonly body: string;
  readonly revision: number;
  readonly changed: boolean;
}

/** The author rewords a memo; how it read before is kept. */
export function reviseMemo(
  actor: Actor,
  memo: Memo,
  body: string,
  revision: number,
): Result<RevisedMemo, ReviseMemoRefusal> {
  if (memo.isRemoved || !canReadMemos(actor, memo.programme)) return refuse({ kind: 'NotVisible' });
  if (!canReviseMemo(actor, memo)) return refuse({ kind: 'NotYours' });
  const words = body.trim();
  if (words === '') return refuse({ kind: 'NothingWritten' });
  if (words === memo.body) return accept({ body: words, revision: memo.revision, changed: false });
  if (revision !== memo.revision) return refuse({ kind: 'MemoChangedMeanwhile', revision: memo.revision });
  return accept({ body: words, revision: memo.revision + 1, changed: true });
}

export type RemoveMemoRefusal = { readonly kind: 'NotVisible' } | { readonly kind: 'NotYours' };

/** The author takes a memo away. Again is no fault. */
export function removeMemo(
  actor: Actor,
  memo: Memo,
): Result<{ readonly changed: boolean }, RemoveMemoRefusal> {
  if (!canReadMemos(actor, memo.programme)) return refuse({ kind: 'NotVisible' });
  if (!canReviseMemo(actor, memo)) return refuse({ kind: 'NotYours' });
  return accept({ changed: !memo.isRemoved });
}

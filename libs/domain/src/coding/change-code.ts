import { accept, refuse, type Actor, type CodeId, type Result } from '../shared/index.js';
import type { CodeWords } from './coding.js';
import type { Codebook, CodebookCode, CodeChanges } from './codebook.js';
import { canChangeCodebook } from './coding.policy.js';
import { defineCode, type DefineRefusal } from './define-code.js';
import { mergeCode, type MergeRefusal } from './merge-code.js';
import { moveCode, type MoveRefusal } from './move-code.js';
import { retireCode, restoreCode, type RetireRefusal } from './retire-code.js';
import { splitCode, type SplitRefusal } from './split-code.js';

export type CodeChange =
  | { readonly kind: 'define'; readonly words: CodeWords }
  | { readonly kind: 'move'; readonly parent: CodeId | null }
  | { readonly kind: 'merge'; readonly into: CodeId }
  | { readonly kind: 'split'; readonly parts: readonly CodeWords[] }
  | { readonly kind: 'retire' }
  | { readonly kind: 'restore' };

export interface CodeChangeRequest {
  readonly code: CodeId;
  /** The version that the researcher read before deciding. */
  readonly version: number;
  readonly reason: string;
  readonly change: CodeChange;
}

export type ChangeCodeRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'CodeChangedMeanwhile'; readonly version: number }
  | { readonly kind: 'ReasonMissing' }
  | DefineRefusal
  | MoveRefusal
  | MergeRefusal
  | SplitRefusal
  | RetireRefusal;

type Changed = Result<CodeChanges, ChangeCodeRefusal>;

function decide(codebook: Codebook, code: CodebookCode, change: CodeChange): Changed {
  switch (change.kind) {
    case 'define':
      return defineCode(codebook, code, change.words);
    case 'move':
      return moveCode(codebook, code, change.parent);
    case 'merge':
      return mergeCode(codebook, code, change.into);
    case 'split':
      return splitCode(codebook, code, change.parts);
    case 'retire':
      return retireCode(code);
    case 'restore':
      return restoreCode(code);
  }
}

/**
 * A researcher changes a code: its words, its place, what it is merged or split into, whether it is used. Nothing is
 * done to the codings: each keeps the version it was made under. Refused without a reason, and on a version that
 * somebody else has overtaken.
 */
export function changeCode(actor: Actor, codebook: Codebook, request: CodeChangeRequest): Changed {
  const code = codebook.codes.find(({ id }) => id === request.code);
  if (!code || !canChangeCodebook(actor, codebook.programme)) return refuse({ kind: 'NotVisible' });
  if (request.reason.trim() === '') return refuse({ kind: 'ReasonMissing' });
  if (request.version !== code.version) {
    return refuse({ kind: 'CodeChangedMeanwhile', version: code.version });
  }
  const decided = decide(codebook, code, request.change);
  return decided.ok ? accept(decided.value) : decided;
}

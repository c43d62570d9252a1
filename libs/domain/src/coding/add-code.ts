import { accept, refuse, type Actor, type CodeId, type Result } from '../shared/index.js';
import { codebookDepth, type Codebook } from './codebook.js';
import { codeLine } from './codebook-tree.js';
import type { CodeWords } from './coding.js';
import { canAddCode } from './coding.policy.js';
import { isNameTaken, tidyName } from './define-code.js';

export type AddCodeRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'CodeNameTaken'; readonly name: string }
  | { readonly kind: 'NoSuchParent' }
  | { readonly kind: 'TooDeep'; readonly limit: number };

/**
 * A code joins a programme's codebook, at the top or under another, by a name that no other code of the programme
 * bears, whatever its case.
 */
export function addCode(
  actor: Actor,
  codebook: Codebook,
  words: CodeWords,
  parent: CodeId | null,
): Result<CodeWords, AddCodeRefusal> {
  if (!canAddCode(actor, codebook.programme)) return refuse({ kind: 'NotVisible' });
  const name = tidyName(words.name);
  if (isNameTaken(codebook, name, null)) return refuse({ kind: 'CodeNameTaken', name });
  if (parent !== null) {
    const line = codeLine(codebook.codes, parent);
    if (line.length === 0) return refuse({ kind: 'NoSuchParent' });
    if (line.length >= codebookDepth) return refuse({ kind: 'TooDeep', limit: codebookDepth });
  }
  return accept({ ...words, name });
}

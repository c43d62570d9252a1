import { accept, refuse, type Result } from '../shared/index.js';
import type { CodeWords } from './coding.js';
import { type CodeChanges, codebookDepth, type Codebook, type CodebookCode } from './codebook.js';
import { codeLine } from './codebook-tree.js';
import { isNameTaken, tidyName } from './define-code.js';

export type SplitRefusal =
  | { readonly kind: 'CodeNotInUse' }
  | { readonly kind: 'TooFewParts' }
  | { readonly kind: 'CodeNameTaken'; readonly name: string }
  | { readonly kind: 'TooDeep'; readonly limit: number };

/**
 * The code becomes the heading of two or more new codes and is no longer applied itself. Its codings stay under it
 * until somebody decides for each which part it counts under: no rule could know that.
 */
export function splitCode(
  codebook: Codebook,
  code: CodebookCode,
  wanted: readonly CodeWords[],
): Result<CodeChanges, SplitRefusal> {
  if (code.isRetired) return refuse({ kind: 'CodeNotInUse' });
  if (wanted.length < 2) return refuse({ kind: 'TooFewParts' });
  if (codeLine(codebook.codes, code.id).length >= codebookDepth)
    return refuse({ kind: 'TooDeep', limit: codebookDepth });
  const parts = wanted.map(part => ({ ...part, name: tidyName(part.name) }));
  const names = parts.map(part => part.name.toLowerCase());
  const taken = parts.find(
    (part, at) => isNameTaken(codebook, part.name, null) || names.indexOf(part.name.toLowerCase()) !== at,
  );
  if (taken) return refuse({ kind: 'CodeNameTaken', name: taken.name });
  const { words, parent } = code;
  const standing = { words, parent, isRetired: true, mergedInto: null };
  return accept({ versions: [{ code: code.id, kind: 'split', standing }], parts });
}

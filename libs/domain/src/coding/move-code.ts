import { accept, refuse, type CodeId, type Result } from '../shared/index.js';
import { type CodeChanges, codebookDepth, type Codebook, type CodebookCode } from './codebook.js';
import { codeLine, isWithin, levelsOf } from './codebook-tree.js';

export type MoveRefusal =
  | { readonly kind: 'NothingChanged' }
  | { readonly kind: 'NoSuchParent' }
  | { readonly kind: 'UnderItself' }
  | { readonly kind: 'TooDeep'; readonly limit: number };

/** The code, with all below it, goes under another one or to the top. */
export function moveCode(
  { codes }: Codebook,
  code: CodebookCode,
  parent: CodeId | null,
): Result<CodeChanges, MoveRefusal> {
  if (parent === code.parent) return refuse({ kind: 'NothingChanged' });
  if (parent !== null) {
    if (!codes.some(({ id }) => id === parent)) return refuse({ kind: 'NoSuchParent' });
    if (isWithin(codes, parent, code.id)) return refuse({ kind: 'UnderItself' });
    const levels = codeLine(codes, parent).length + levelsOf(codes, code.id);
    if (levels > codebookDepth) return refuse({ kind: 'TooDeep', limit: codebookDepth });
  }
  const { words, isRetired, mergedInto } = code;
  const standing = { words, parent, isRetired, mergedInto };
  return accept({ versions: [{ code: code.id, kind: 'moved', standing }], parts: [] });
}

import { accept, refuse, type CodeId, type Result } from '../shared/index.js';
import {
  type CodeChanges,
  codebookDepth,
  type Codebook,
  type CodebookCode,
  type NextCodeVersion,
} from './codebook.js';
import { codeLine, isWithin, levelsOf } from './codebook-tree.js';

export type MergeRefusal =
  | { readonly kind: 'NoSuchCode' }
  | { readonly kind: 'CodeNotInUse' }
  | { readonly kind: 'UnderItself' }
  | { readonly kind: 'TooDeep'; readonly limit: number };

const moved = ({ id, ...standing }: CodebookCode, parent: CodeId): NextCodeVersion => ({
  code: id,
  kind: 'moved',
  standing: {
    words: standing.words,
    parent,
    isRetired: standing.isRetired,
    mergedInto: standing.mergedInto,
  },
});

/**
 * The code is merged into another one and no longer applied. Its codings stay readable under it and count under the
 * other; the codes below it go below the other. Both must be in use, and the other may not stand below it.
 */
export function mergeCode(
  { codes }: Codebook,
  code: CodebookCode,
  into: CodeId,
): Result<CodeChanges, MergeRefusal> {
  const other = codes.find(({ id }) => id === into);
  if (!other) return refuse({ kind: 'NoSuchCode' });
  if (isWithin(codes, into, code.id)) return refuse({ kind: 'UnderItself' });
  if (code.isRetired || other.isRetired) return refuse({ kind: 'CodeNotInUse' });
  const levels = codeLine(codes, into).length + levelsOf(codes, code.id) - 1;
  if (levels > codebookDepth) return refuse({ kind: 'TooDeep', limit: codebookDepth });
  const { words, parent } = code;
  const merged = { words, parent, isRetired: true, mergedInto: into };
  const below = codes.filter(one => one.parent === code.id).map(one => moved(one, into));
  return accept({ versions: [{ code: code.id, kind: 'merged', standing: merged }, ...below], parts: [] });
}

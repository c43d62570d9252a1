import { accept, refuse, type Actor, type CodeId, type Result } from '../shared/index.js';
import type { Codebook } from './codebook.js';
import { isWithin } from './codebook-tree.js';
import { canChangeCodebook } from './coding.policy.js';

export type CountCodingRefusal = { readonly kind: 'NotVisible' } | { readonly kind: 'NotAPart' };

/**
 * After a split, a researcher decides which part a coding counts under: one that stands below the code it was made
 * with, in use. Null takes the decision back. The coding itself keeps its code, its version and its coder.
 */
export function countCoding(
  actor: Actor,
  codebook: Codebook,
  code: CodeId,
  part: CodeId | null,
): Result<CodeId | null, CountCodingRefusal> {
  if (!canChangeCodebook(actor, codebook.programme)) return refuse({ kind: 'NotVisible' });
  if (part === null) return accept(null);
  const chosen = codebook.codes.find(({ id }) => id === part);
  const isPart = chosen && !chosen.isRetired && part !== code && isWithin(codebook.codes, part, code);
  return isPart ? accept(part) : refuse({ kind: 'NotAPart' });
}

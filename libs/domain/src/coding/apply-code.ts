import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { RoomFacts } from '../groups/index.js';
import type { Anchor, Code, CodableContribution, Passage } from './coding.js';
import { markPassage, type MarkRefusal } from './mark-passage.js';

export type ApplyCodeRefusal =
  MarkRefusal | { readonly kind: 'CodeNotInUse' } | { readonly kind: 'NoCodeChosen' };

/** What is coded: the contribution as it stands, the passage in it, and the codes, null for one that there is not. */
export interface Application {
  readonly contribution: CodableContribution;
  readonly passage: Passage;
  readonly codes: readonly (Code | null)[];
}

/** Codes apply to a passage of their own programme's talk, only while none of them is retired: all of them or none. */
export function applyCode(
  actor: Actor,
  room: RoomFacts,
  { contribution, passage, codes }: Application,
): Result<Anchor, ApplyCodeRefusal> {
  const marked = markPassage(actor, room, contribution, passage);
  if (!marked.ok) return marked;
  if (codes.length === 0) return refuse({ kind: 'NoCodeChosen' });
  const usable = codes.every(code => code && !code.isRetired && code.programme === room.programme);
  return usable ? accept(marked.value) : refuse({ kind: 'CodeNotInUse' });
}

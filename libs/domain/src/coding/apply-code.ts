import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { RoomFacts } from '../groups/index.js';
import type { Anchor, Code, CodableContribution, Passage } from './coding.js';
import { markPassage, type MarkRefusal } from './mark-passage.js';

export type ApplyCodeRefusal = MarkRefusal | { readonly kind: 'CodeNotInUse' };

/** What is coded: the contribution as it stands, the passage in it, and the code, null where there is none such. */
export interface Application {
  readonly contribution: CodableContribution;
  readonly passage: Passage;
  readonly code: Code | null;
}

/** A code applies to a passage of its own programme's talk, and only while it is not retired. */
export function applyCode(
  actor: Actor,
  room: RoomFacts,
  { contribution, passage, code }: Application,
): Result<Anchor, ApplyCodeRefusal> {
  const marked = markPassage(actor, room, contribution, passage);
  if (!marked.ok) return marked;
  if (!code || code.isRetired || code.programme !== room.programme) return refuse({ kind: 'CodeNotInUse' });
  return accept(marked.value);
}

import { tidyBody } from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { canGiveEvidence, canSeeActions } from './action.policy.js';

/** Characters of a piece of evidence, and of a question back. */
export const evidenceAtMost = 2_000;
export const questionAtMost = 500;

export type GiveEvidenceRefusal =
  | { readonly kind: 'CycleNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'EvidenceFaulty'; readonly atMost: number };

/** What one school shows the others of a cycle, in a few lines. Said again, it is another wording of the same. */
export function giveEvidence(
  actor: Actor,
  room: RoomFacts,
  draft: { readonly urn: Urn; readonly words: string },
): Result<string, GiveEvidenceRefusal> {
  if (!canSeeActions(actor, room)) return refuse({ kind: 'CycleNotFound' });
  if (!canGiveEvidence(actor, room, draft.urn)) return refuse({ kind: 'NotYourSchool' });
  const words = tidyBody(draft.words, evidenceAtMost);
  return words.ok ? words : refuse({ kind: 'EvidenceFaulty', atMost: evidenceAtMost });
}

export type AskBackRefusal =
  | { readonly kind: 'CycleNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'OwnEvidence' }
  | { readonly kind: 'NoEvidenceYet' }
  | { readonly kind: 'QuestionFaulty'; readonly atMost: number };

/** One question of a partner about what another school has shown. */
export function askBack(
  actor: Actor,
  room: RoomFacts,
  draft: { readonly urn: Urn; readonly about: Urn; readonly words: string },
  isThere: boolean,
): Result<string, AskBackRefusal> {
  if (!canSeeActions(actor, room)) return refuse({ kind: 'CycleNotFound' });
  if (!canGiveEvidence(actor, room, draft.urn)) return refuse({ kind: 'NotYourSchool' });
  if (draft.urn === draft.about) return refuse({ kind: 'OwnEvidence' });
  if (!isThere) return refuse({ kind: 'NoEvidenceYet' });
  const words = tidyBody(draft.words, questionAtMost);
  return words.ok ? accept(words.value) : refuse({ kind: 'QuestionFaulty', atMost: questionAtMost });
}

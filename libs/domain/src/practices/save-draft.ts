import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { ClaimDraft, PracticeCard, PracticeFacts, StandingExcerpt, VersionFacts } from './practice.js';
import { canEditVersion, canSeeVersion } from './practice.policy.js';

export interface Draft {
  readonly card: PracticeCard;
  readonly claims: readonly ClaimDraft[];
}

export type SaveDraftRefusal =
  { readonly kind: 'NotVisible' } | { readonly kind: 'NotYourDraft' } | { readonly kind: 'ExcerptUnknown' };

/** Drafts may have gaps; they may not rest on words of another programme, nor on words that nobody marked. */
export function saveDraft(
  actor: Actor,
  { practice, version }: { readonly practice: PracticeFacts; readonly version: VersionFacts },
  draft: Draft,
  excerpts: readonly StandingExcerpt[],
): Result<Draft, SaveDraftRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canEditVersion(actor, practice, version)) return refuse({ kind: 'NotYourDraft' });
  const isKnown = (id: string) =>
    excerpts.some(excerpt => excerpt.id === id && excerpt.programme === practice.programme);
  const unknown = draft.claims.some(claim => claim.excerpts.some(({ excerpt }) => !isKnown(excerpt)));
  return unknown ? refuse({ kind: 'ExcerptUnknown' }) : accept(draft);
}

import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { RoomFacts } from '../groups/index.js';
import type { Anchor, CodableContribution, Passage } from './coding.js';
import { canTag } from './coding.policy.js';
import { markPassage, type MarkRefusal } from './mark-passage.js';
import { reanchor, type Reanchored } from './reanchor.js';

/** What a coder decides about a passage whose contribution was edited since it was marked. */
export type PassageSettlement =
  | { readonly kind: 'confirm'; readonly revision: number }
  | { readonly kind: 'mark anew'; readonly passage: Passage }
  | { readonly kind: 'let go' };

/** What is to be kept: the revision that was looked at, the new anchor, or nothing but the end of the codings. */
export type SettledPassage =
  | { readonly kind: 'confirmed'; readonly revision: number }
  | { readonly kind: 'marked anew'; readonly anchor: Anchor }
  | { readonly kind: 'let go' };

export type SettlePassageRefusal = MarkRefusal | { readonly kind: 'WordsChanged' };

/** Where the passage stands in the contribution as it reads now; nothing is moved by asking. */
export const placeNow = (anchor: Anchor, text: string, revision: number): Reanchored =>
  revision === anchor.revision
    ? { kind: 'same place', startsAt: anchor.startsAt, endsAt: anchor.endsAt }
    : reanchor(text, anchor);

/**
 * A passage is never moved silently: whoever coded it says that it stands where it was found again, marks it anew, or
 * lets it go. Words that were changed cannot be confirmed, only marked anew.
 */
export function settlePassage(
  actor: Actor,
  room: RoomFacts,
  at: { readonly anchor: Anchor; readonly contribution: CodableContribution },
  settlement: PassageSettlement,
): Result<SettledPassage, SettlePassageRefusal> {
  const { anchor, contribution } = at;
  if (!canTag(actor, room)) return refuse({ kind: 'NotVisible' });
  if (settlement.kind === 'let go') return accept({ kind: 'let go' });
  if (settlement.kind === 'mark anew') {
    const marked = markPassage(actor, room, contribution, settlement.passage);
    return marked.ok ? accept({ kind: 'marked anew', anchor: marked.value }) : marked;
  }
  if (contribution.isDeleted || !contribution.researchConsent) return refuse({ kind: 'NoResearchConsent' });
  if (settlement.revision !== contribution.revision)
    return refuse({ kind: 'ContributionChanged', revision: contribution.revision });
  const place = placeNow(anchor, contribution.text, contribution.revision);
  if (place.kind === 'lost') return refuse({ kind: 'WordsChanged' });
  return accept({ kind: 'confirmed', revision: contribution.revision });
}

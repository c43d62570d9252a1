import { accept, refuse, type Actor, type PersonId, type Result } from '../shared/index.js';
import type { PracticeCard, StandingExcerpt, ClaimDraft } from './practice.js';
import { canEditVersion, canSeeVersion } from './practice.policy.js';
import type { InHand } from './review.js';

/** A part of a draft that is written, locked and numbered by itself. The claims are one. */
export type DraftField = keyof PracticeCard | 'claims';

/** What somebody changed, and the number of each field that they began from; a field without one was never saved before. */
export interface DraftEdit {
  readonly card: Partial<PracticeCard>;
  readonly claims?: readonly ClaimDraft[] | undefined;
  readonly bases?: Partial<Readonly<Record<DraftField, number>>>;
}

/** A field as it stands: raised by every save. */
export interface FieldStanding {
  readonly field: DraftField;
  readonly number: number;
}

/** Somebody is writing in a field. It ends by itself, so that a device that dies holds nobody up. */
export interface FieldLock {
  readonly field: DraftField;
  readonly person: PersonId;
  readonly personName: string;
  readonly heldUntil: Date;
}

export type SaveDraftRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotYourDraft' }
  | { readonly kind: 'ExcerptUnknown' }
  | { readonly kind: 'FieldsChanged'; readonly fields: readonly DraftField[] }
  | { readonly kind: 'FieldHeld'; readonly field: DraftField; readonly by: string };

interface Around {
  readonly excerpts: readonly StandingExcerpt[];
  readonly standing: readonly FieldStanding[];
  /** Live locks of anybody. */
  readonly locks: readonly FieldLock[];
}

export const fieldsOf = ({ card, claims }: DraftEdit): DraftField[] => [
  ...(Object.keys(card) as (keyof PracticeCard)[]),
  ...(claims ? (['claims'] as const) : []),
];

const mine = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.personId : null);

/**
 * Keeps some fields of a draft. One that was saved since the edit began is refused, so that its writer sees both texts; drafts may
 * have gaps, and may not rest on words of another programme, nor on words that nobody marked.
 */
export function saveDraft(
  actor: Actor,
  { practice, version }: InHand,
  edit: DraftEdit,
  { excerpts, standing, locks }: Around,
): Result<DraftEdit, SaveDraftRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canEditVersion(actor, practice, version)) return refuse({ kind: 'NotYourDraft' });
  const isKnown = (id: string) =>
    excerpts.some(excerpt => excerpt.id === id && excerpt.programme === practice.programme);
  const unknown = (edit.claims ?? []).some(claim => claim.excerpts.some(({ excerpt }) => !isKnown(excerpt)));
  if (unknown) return refuse({ kind: 'ExcerptUnknown' });
  const written = fieldsOf(edit);
  const numberOf = (field: DraftField) => standing.find(known => known.field === field)?.number ?? 0;
  const stale = written.filter(field => (edit.bases?.[field] ?? 0) !== numberOf(field));
  if (stale.length > 0) return refuse({ kind: 'FieldsChanged', fields: stale });
  const held = locks.find(lock => lock.person !== mine(actor) && written.includes(lock.field));
  return held ? refuse({ kind: 'FieldHeld', field: held.field, by: held.personName }) : accept(edit);
}

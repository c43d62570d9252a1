import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canEditVersion, canSeeVersion } from './practice.policy.js';
import type { InHand } from './review.js';
import type { FieldLock } from './save-draft.js';

/** So long a field is held after the last sign of life of whoever writes in it, in seconds. */
export const lockSeconds = 30;

export type HoldFieldRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotYourDraft' }
  | { readonly kind: 'FieldHeld'; readonly by: string };

/** Takes or keeps a field. Another person's live lock stands in the way; a lock whose time has run out does not. */
export function holdField(
  actor: Actor,
  { practice, version }: InHand,
  { lock, now }: { readonly lock: FieldLock | null; readonly now: Date },
): Result<{ readonly until: Date; readonly isNew: boolean }, HoldFieldRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canEditVersion(actor, practice, version) || actor.kind !== 'person')
    return refuse({ kind: 'NotYourDraft' });
  const live = lock !== null && lock.heldUntil > now ? lock : null;
  if (live && live.person !== actor.personId) return refuse({ kind: 'FieldHeld', by: live.personName });
  return accept({ until: new Date(now.getTime() + lockSeconds * 1_000), isNew: live === null });
}

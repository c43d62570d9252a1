import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canDraftPractice, canStartVersion } from './practice.policy.js';
import type { InHand } from './review.js';

export type StartVersionRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotPublished' }
  | { readonly kind: 'VersionInHand'; readonly number: number };

/** A published practice is changed by its next version, one at a time. */
export function startVersion(
  actor: Actor,
  { practice, version }: InHand,
): Result<{ readonly number: number }, StartVersionRefusal> {
  if (!canDraftPractice(actor, practice.programme)) return refuse({ kind: 'NotVisible' });
  if (!canStartVersion(actor, practice)) return refuse({ kind: 'NotPublished' });
  if (version.state !== 'published') return refuse({ kind: 'VersionInHand', number: version.number });
  return accept({ number: version.number + 1 });
}

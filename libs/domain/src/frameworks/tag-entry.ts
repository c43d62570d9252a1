import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canTag } from './framework.policy.js';
import type { TagSubject } from './tag-subject.js';

export type TagRefusal = { readonly kind: 'NotVisible' } | { readonly kind: 'EntryGone' };

/** Says that something serves an entry. False where that was said before, so that a client may repeat itself. */
export function tagEntry(
  actor: Actor,
  subject: TagSubject | null,
  entry: { readonly isCurrent: boolean; readonly isTagged: boolean } | null,
): Result<boolean, TagRefusal> {
  if (!subject || !entry || !canTag(actor, subject)) return refuse({ kind: 'NotVisible' });
  if (entry.isTagged) return accept(false);
  if (!entry.isCurrent) return refuse({ kind: 'EntryGone' });
  return accept(true);
}

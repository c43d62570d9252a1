import { accept, refuse, type Actor, type GroupId, type Result } from '../shared/index.js';
import type { LinkedGroup } from './family.js';
import { canLinkTrios } from './family.policy.js';

export type UnlinkRefusal = { readonly kind: 'NotYours' } | { readonly kind: 'NotLinked' };

/** Ends a link. The trio stays a group, and its schools stay members of the family. */
export function unlinkTrio(
  actor: Actor,
  family: LinkedGroup,
  linkedTo: GroupId | null,
): Result<null, UnlinkRefusal> {
  if (!canLinkTrios(actor, family.programme)) return refuse({ kind: 'NotYours' });
  return linkedTo === family.id ? accept(null) : refuse({ kind: 'NotLinked' });
}

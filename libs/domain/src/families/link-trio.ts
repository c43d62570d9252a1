import { accept, refuse, type Actor, type GroupId, type Result, type Urn } from '../shared/index.js';
import type { LinkedGroup } from './family.js';
import { canLinkTrios } from './family.policy.js';

export type LinkRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotAFamily' }
  | { readonly kind: 'NotATrio' }
  | { readonly kind: 'GroupEnded' }
  | { readonly kind: 'OtherProgramme' }
  | { readonly kind: 'AlreadyLinked'; readonly family: GroupId }
  | { readonly kind: 'SchoolsOutside'; readonly urns: readonly Urn[] };

/**
 * Links a trio or quartet into a family of its programme. A trio joins as a whole: each of its schools is a member of
 * the family already. `linkedTo` is the family that it is in today; a trio is in one family at a time.
 */
export function linkTrio(
  actor: Actor,
  family: LinkedGroup,
  trio: LinkedGroup,
  linkedTo: GroupId | null,
): Result<null, LinkRefusal> {
  if (!canLinkTrios(actor, family.programme)) return refuse({ kind: 'NotYours' });
  const refusal = whyNot(family, trio, linkedTo);
  return refusal ? refuse(refusal) : accept(null);
}

function whyNot(family: LinkedGroup, trio: LinkedGroup, linkedTo: GroupId | null): LinkRefusal | null {
  if (family.kind !== 'family') return { kind: 'NotAFamily' };
  if (trio.kind !== 'trio' && trio.kind !== 'quartet') return { kind: 'NotATrio' };
  if (family.programme !== trio.programme) return { kind: 'OtherProgramme' };
  if (family.hasEnded || trio.hasEnded) return { kind: 'GroupEnded' };
  if (linkedTo !== null) return { kind: 'AlreadyLinked', family: linkedTo };
  const outside = trio.members.filter(urn => !family.members.includes(urn));
  return outside.length > 0 ? { kind: 'SchoolsOutside', urns: outside } : null;
}

/** Whether a trio or quartet is in a family as a whole, so that it could be linked. An empty one is in none. */
export const isWholeIn = (family: LinkedGroup, trio: LinkedGroup): boolean =>
  trio.members.length > 0 && whyNot(family, trio, null) === null;

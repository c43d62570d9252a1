import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { EntryAddress, FrameworkKeeping } from './framework.js';
import { canLinkEntries } from './framework.policy.js';

export const linkLimits = { because: 500 };

/** "Same as" holds both ways, so the two ends stand in one order. */
export interface EntryLink {
  readonly one: EntryAddress;
  readonly other: EntryAddress;
  readonly because: string;
}

export type LinkEntriesRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'SameFramework' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'AlreadyLinked' };

const keyOf = ({ framework, path }: EntryAddress): string => `${framework} ${path}`;

/** The link in the order in which it is kept. */
export const inOrder = (one: EntryAddress, other: EntryAddress): readonly [EntryAddress, EntryAddress] =>
  keyOf(one) < keyOf(other) ? [one, other] : [other, one];

/** Says that entries of two frameworks mean the same, and why. `kept`: who keeps either of the two; null where one does not exist. */
export function linkEntries(
  actor: Actor,
  { one, other, because }: EntryLink,
  known: { readonly kept: readonly FrameworkKeeping[] | null; readonly areLinked: boolean },
): Result<EntryLink, LinkEntriesRefusal> {
  if (!known.kept || !canLinkEntries(actor, known.kept)) return refuse({ kind: 'NotVisible' });
  if (one.framework === other.framework) return refuse({ kind: 'SameFramework' });
  if (because === '') return refuse({ kind: 'ReasonMissing' });
  if (known.areLinked) return refuse({ kind: 'AlreadyLinked' });
  const [first, second] = inOrder(one, other);
  return accept({ one: first, other: second, because });
}

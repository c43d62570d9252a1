import { accept, refuse, type Result, type SignedIn, type Urn } from '../shared/index.js';
import type { CharterChange } from './charter-change.js';
import { canAcceptCharter, canTakeBackCharterChange } from './charter.policy.js';
import { reasonAtMost, type CharterScene } from './propose-charter-change.js';

export type GiveUpCharterChangeRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'NoChangeWaits' } | { readonly kind: 'ReasonMissing' };

export interface CharterNo {
  /** The school that says no; null where whoever proposed takes it back. */
  readonly urn: Urn | null;
  readonly because: string;
}

/** One school's no, with its reason, ends the change: the charter in force stays, and may be changed otherwise. */
export function giveUpCharterChange(
  actor: SignedIn,
  { room, waiting }: CharterScene,
  { urn, because: given }: CharterNo,
): Result<{ readonly change: CharterChange; readonly because: string }, GiveUpCharterChangeRefusal> {
  if (!waiting) return refuse({ kind: 'NoChangeWaits' });
  const isTheirs =
    urn === null
      ? canTakeBackCharterChange(actor, room, waiting.proposedBy)
      : room.members.includes(urn) && canAcceptCharter(actor, urn);
  if (!isTheirs) return refuse({ kind: 'NotYours' });
  const because = given.trim();
  if (because === '' || because.length > reasonAtMost) return refuse({ kind: 'ReasonMissing' });
  return accept({ change: waiting, because });
}

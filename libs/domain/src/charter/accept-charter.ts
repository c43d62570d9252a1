import { accept, refuse, type Result, type SignedIn, type Urn } from '../shared/index.js';
import type { CharterChangeId } from './charter-change.js';
import { canAcceptCharter } from './charter.policy.js';
import type { CharterScene } from './propose-charter-change.js';

export type AcceptCharterRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'GroupEnded' }
  | { readonly kind: 'CharterMovedOn'; readonly number: number };

export interface CharterYes {
  readonly urn: Urn;
  /** The number that the person has read: of the charter in force, or of the change. */
  readonly number: number;
}

export interface CharterAcceptance {
  /** Said before: nothing is kept twice. */
  readonly isRepeat: boolean;
  /** The change that the school said yes to; null when it was the charter in force. */
  readonly change: CharterChangeId | null;
  /** It was the last school that the change waited for. */
  readonly adopts: boolean;
}

/** A school accepts what its leader or deputy has read: the charter in force when it enters, or the change of it. */
export function acceptCharter(
  actor: SignedIn,
  { room, inForce, waiting }: CharterScene,
  { urn, number }: CharterYes,
): Result<CharterAcceptance, AcceptCharterRefusal> {
  if (!room.members.includes(urn) || !canAcceptCharter(actor, urn)) return refuse({ kind: 'NotYours' });
  if (room.hasEnded) return refuse({ kind: 'GroupEnded' });
  if (waiting && number === waiting.number) {
    const open = room.members.filter(member => member !== urn && !waiting.acceptedBy.includes(member));
    const isRepeat = waiting.acceptedBy.includes(urn);
    return accept({ isRepeat, change: waiting.id, adopts: open.length === 0 });
  }
  if (number !== inForce.number) return refuse({ kind: 'CharterMovedOn', number: inForce.number });
  return accept({ isRepeat: inForce.acceptedBy.includes(urn), change: null, adopts: false });
}

import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn, type Urn } from '../shared/index.js';
import { changedLines } from './changed-lines.js';
import type { CharterChange, CharterInForce } from './charter-change.js';
import { acceptsFor, canProposeCharterChange } from './charter.policy.js';
import { withChoices, type ClauseChoices } from './clause-library.js';

export const reasonAtMost = 500;

export type ProposeCharterChangeRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'GroupEnded' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ChoiceUnknown' }
  | { readonly kind: 'NothingChanged' }
  | { readonly kind: 'ChangeWaits' };

export interface CharterWish {
  readonly choices: ClauseChoices;
  readonly because: string;
}

export interface CharterScene {
  readonly room: RoomFacts;
  readonly inForce: CharterInForce;
  /** The change that waits for answers; null when there is none. */
  readonly waiting: CharterChange | null;
}

type Proposed = Pick<CharterChange, 'number' | 'clauses' | 'because' | 'proposedFor'> & {
  /** The proposer's own schools: proposing is accepting. */
  readonly accepts: readonly Urn[];
};

/** A change of some clauses, with the reason that every school reads. Nothing holds differently until all have accepted. */
export function proposeCharterChange(
  actor: SignedIn,
  { room, inForce, waiting }: CharterScene,
  wish: CharterWish,
): Result<Proposed, ProposeCharterChangeRefusal> {
  if (room.hasEnded) return refuse({ kind: 'GroupEnded' });
  if (!canProposeCharterChange(actor, room)) return refuse({ kind: 'NotYours' });
  const because = wish.because.trim();
  if (because === '' || because.length > reasonAtMost) return refuse({ kind: 'ReasonMissing' });
  if (waiting) return refuse({ kind: 'ChangeWaits' });
  const clauses = withChoices(inForce.clauses, wish.choices);
  if (!clauses) return refuse({ kind: 'ChoiceUnknown' });
  if (changedLines(inForce.clauses, clauses).length === 0) return refuse({ kind: 'NothingChanged' });
  const accepts = acceptsFor(actor, room);
  return accept({ number: inForce.number + 1, clauses, because, proposedFor: accepts[0] ?? null, accepts });
}

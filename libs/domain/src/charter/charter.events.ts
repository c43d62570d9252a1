import type { GroupId, Urn } from '../shared/index.js';
import type { CharterChangeId } from './charter-change.js';

export interface CharterChangeProposed {
  readonly kind: 'CharterChangeProposed';
  readonly group: GroupId;
  readonly change: CharterChangeId;
  /** The schools that are asked. */
  readonly asks: readonly Urn[];
}

export interface CharterAccepted {
  readonly kind: 'CharterAccepted';
  readonly group: GroupId;
  /** Null for the charter in force, on entry. */
  readonly change: CharterChangeId | null;
  readonly urn: Urn;
  readonly number: number;
}

/** Every school has accepted: from here on the new settings hold. */
export interface CharterAdopted {
  readonly kind: 'CharterAdopted';
  readonly group: GroupId;
  readonly change: CharterChangeId;
  readonly asks: readonly Urn[];
}

/** A school said no, or the proposer took it back: the charter in force stays. */
export interface CharterChangeGivenUp {
  readonly kind: 'CharterChangeGivenUp';
  readonly group: GroupId;
  readonly change: CharterChangeId;
  readonly asks: readonly Urn[];
}

export type CharterEvent = CharterChangeProposed | CharterAccepted | CharterAdopted | CharterChangeGivenUp;

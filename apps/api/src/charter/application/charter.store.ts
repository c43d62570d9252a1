import type { CharterChange, CharterChangeId, CharterInForce } from '@pathways/domain/charter';
import type { GroupId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface StandingCharter {
  readonly inForce: CharterInForce;
  readonly waiting: CharterChange | null;
}

export interface KeptAcceptance {
  readonly group: GroupId;
  readonly number: number;
  readonly change: CharterChangeId | null;
  readonly urn: Urn;
}

export interface GivenUp {
  readonly change: CharterChangeId;
  readonly outcome: 'declined' | 'taken back';
  readonly urn: Urn | null;
  readonly because: string;
}

export abstract class CharterStore {
  /**
   * Charter and waiting change of a group, its row held until the work ends, so that answers come one by one. Ask for this
   * before the facts of the room. Null when there is no such group.
   */
  abstract hold(work: Work, group: GroupId): Promise<StandingCharter | null>;
  abstract keepChange(work: Work, change: CharterChange): Promise<void>;
  /** Keeps nothing twice. */
  abstract keepAcceptance(work: Work, acceptance: KeptAcceptance): Promise<void>;
  /** The change becomes the charter in force. */
  abstract adopt(work: Work, change: CharterChange): Promise<void>;
  abstract giveUp(work: Work, given: GivenUp): Promise<void>;
}

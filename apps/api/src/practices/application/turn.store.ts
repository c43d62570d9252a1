import type { PracticeTurn, TurnId, TurnParty, VersionId } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface ChangedTurns {
  readonly opened: readonly TurnId[];
  readonly ended: readonly TurnId[];
}

export interface WaitingTurn {
  readonly id: TurnId;
  readonly practice: PracticeId;
  readonly party: TurnParty;
  readonly openedAt: Date;
  readonly remindedAt: Date | null;
  readonly reminders: number;
}

export abstract class TurnStore {
  /** These are whose turn it is now: others end, those that went on keep their beginning. */
  abstract become(work: Work, version: VersionId, turns: readonly PracticeTurn[]): Promise<ChangedTurns>;
  /** All open ones that have been waiting since before this moment; locked, so that two processes remind once. */
  abstract waiting(work: Work, before: Date): Promise<WaitingTurn[]>;
  abstract remind(work: Work, turn: TurnId): Promise<void>;
}

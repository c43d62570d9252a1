import type { ConfidenceFacts, Dials } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface CountedDials {
  readonly practice: PracticeId;
  readonly dials: Dials;
  readonly tries: number;
  /** When it is to be counted again though nothing was reported; null: there is nothing to count. */
  readonly recountAt: Date | null;
}

/** The raw records that dials are counted from, and the shelf on which the list finds them. */
export abstract class DialStore {
  /** The records of these practices, as committed now. */
  abstract factsOf(work: Work, practices: readonly PracticeId[]): Promise<Map<PracticeId, ConfidenceFacts>>;
  abstract keep(work: Work, counted: readonly CountedDials[]): Promise<void>;
  /** Practices whose dials age may have moved, at most so many, locked against a second counter. */
  abstract due(work: Work, limit: number): Promise<PracticeId[]>;
  /** Locked until the work ends, so that of two who count the later sees what the earlier saw and more. */
  abstract hold(work: Work, practice: PracticeId): Promise<boolean>;
}

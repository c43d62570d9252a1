import type { Draft, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface ReviewEnd {
  readonly decision: 'handed back' | 'passed' | 'taken back';
  readonly by: PersonId;
  readonly note: string | null;
}

/** Rounds of review. Each keeps the exact text that was sent. */
export abstract class ReviewStore {
  abstract send(
    work: Work,
    version: VersionId,
    by: PersonId,
    sent: { readonly hash: string; readonly content: Draft },
  ): Promise<void>;
  /** The hash of what was sent last; null when nothing was. */
  abstract sentHash(work: Work, version: VersionId): Promise<string | null>;
  /** Ends the round that runs, or adds its end to the last one. Passed, it waits for the schools; otherwise it is a draft again. */
  abstract end(work: Work, version: VersionId, end: ReviewEnd): Promise<void>;
  /** Every quoted school approved its words, or one does no longer. */
  abstract markReady(work: Work, version: VersionId, isReady: boolean): Promise<void>;
}

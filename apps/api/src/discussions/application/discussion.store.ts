import type { Discussion } from '@pathways/domain/discussions';
import type { CycleId, DiscussionId, GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Discussions, as the verbs load and keep them. */
export abstract class DiscussionStore {
  /** Read before any lock; a discussion never changes its group. */
  abstract groupOf(work: Work, discussion: DiscussionId): Promise<GroupId | null>;
  /**
   * Held, its group first, so that the round cannot close until the work ends; others may write in it at the same time.
   * Null when there is no such discussion.
   */
  abstract holdOpen(work: Work, discussion: DiscussionId): Promise<Discussion | null>;
  /** Held for this work alone, and its group against change. */
  abstract holdAlone(work: Work, discussion: DiscussionId): Promise<Discussion | null>;
  /** The discussion that a group would have in a cycle; null while the cycle has no prompt sheet. */
  abstract planned(work: Work, group: GroupId, cycle: CycleId): Promise<PlannedDiscussion | null>;
  /** False when the group already has its discussion of the cycle. */
  abstract open(work: Work, discussion: Omit<Discussion, 'sections'>): Promise<boolean>;
  abstract hasTalk(work: Work, discussion: DiscussionId): Promise<boolean>;
  abstract setWriteFirst(work: Work, discussion: Discussion): Promise<void>;
  abstract close(work: Work, discussion: Discussion): Promise<void>;
}

export type PlannedDiscussion = Pick<Discussion, 'group' | 'cycle' | 'sheetVersion' | 'writeFirst'>;

import type { Flag, OpenedWords } from '@pathways/domain/safeguarding';
import type { ContributionId, GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Flags, who opened hidden words, and the ends of words, as the verbs load and keep them. */
export abstract class FlagStore {
  /** Every flag that the contribution ever had, the oldest first. */
  abstract of(work: Work, contribution: ContributionId): Promise<Flag[]>;
  /** Open flags of one person in one room that took something out of sight. */
  abstract hidingBy(work: Work, person: PersonId, group: GroupId): Promise<number>;
  /** False where the same person's same flag was added a moment ago. */
  abstract add(work: Work, flag: Flag): Promise<boolean>;
  /** What became of flags, with the one reason that the room reads. */
  abstract settle(work: Work, flags: readonly Flag[], because: string | null): Promise<void>;
  abstract noteOpening(
    work: Work,
    contribution: ContributionId,
    note: NonNullable<OpenedWords['note']>,
  ): Promise<void>;
  /** Whether the actor of this work has opened the words since the contribution was last flagged. */
  abstract hasOpened(work: Work, contribution: ContributionId): Promise<boolean>;
  /** Takes every wording before this revision out of the history. */
  abstract hideWordingsBefore(work: Work, contribution: ContributionId, revision: number): Promise<void>;
  /** Blanks the words in every revision, passage and draft. What rested on them stays, without words. */
  abstract forget(work: Work, contribution: ContributionId): Promise<void>;
  /** Contributions that were kept hidden before this moment and still have their words. */
  abstract keptSince(work: Work, before: Date): Promise<ContributionId[]>;
}

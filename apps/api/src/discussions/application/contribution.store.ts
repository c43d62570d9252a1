import type { ClientId, Contribution, Sent } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export type WritingPlace = Pick<Contribution, 'discussion' | 'section'>;

/** Contributions with their revisions, as the verbs load and keep them. */
export abstract class ContributionStore {
  /** Read before any lock: a contribution never changes its discussion. */
  abstract discussionOf(work: Work, contribution: ContributionId): Promise<DiscussionId | null>;
  abstract find(work: Work, contribution: ContributionId): Promise<Contribution | null>;
  /** Held for this work alone. */
  abstract hold(work: Work, contribution: ContributionId): Promise<Contribution>;
  /** Has the author answered the prompt of the section, be it that the answer was deleted since? */
  abstract hasWritten(work: Work, author: PersonId, place: WritingPlace): Promise<boolean>;
  abstract sentAs(work: Work, author: PersonId, clientId: ClientId): Promise<Sent | null>;
  /** False when the author has sent something under this client id, perhaps a moment ago in another process. */
  abstract add(work: Work, contribution: Contribution): Promise<boolean>;
  /** Keeps the changed contribution and its new words as a revision. */
  abstract revise(work: Work, contribution: Contribution): Promise<void>;
  /** Keeps consent or deletion; words and revisions stay. */
  abstract keep(work: Work, contribution: Contribution): Promise<void>;
}

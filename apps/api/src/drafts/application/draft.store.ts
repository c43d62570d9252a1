import type { DeviceId, Draft, DraftPlace, PlacedAt } from '@pathways/domain/drafts';
import type { ContributionId, GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** One of a person's drafts, as its author saw it: what was written since is not meant. */
export interface SeenDraft {
  readonly device: DeviceId;
  readonly revision: number;
}

/** Words in the making, as the verbs load and keep them. */
export abstract class DraftStore {
  /** The room in which the place is; null when there is no such place. */
  abstract groupAt(work: Work, place: PlacedAt): Promise<GroupId | null>;
  /** Held for this work alone. */
  abstract hold(work: Work, draft: Pick<Draft, 'author' | 'place' | 'device'>): Promise<Draft | null>;
  abstract keep(work: Work, draft: Draft): Promise<void>;
  /** Takes the words away and leaves word of it, for the devices that wrote them. */
  abstract settle(
    work: Work,
    at: { readonly author: PersonId; readonly place: DraftPlace; readonly seen: readonly SeenDraft[] },
  ): Promise<void>;
  /**
   * Settles the drafts that say what this contribution says now: in its section, in its reply box, as an edit of it. It
   * follows every contribution, and as one statement it needs no work around it.
   */
  abstract settleSent(contribution: ContributionId, at: Date): Promise<void>;
  abstract dropBefore(work: Work, moment: Date): Promise<void>;
  /** Who has drafts where, for asking again whether they may. */
  abstract authors(work: Work): Promise<readonly { readonly author: PersonId; readonly group: GroupId }[]>;
  abstract dropOf(work: Work, author: PersonId, group: GroupId): Promise<void>;
}

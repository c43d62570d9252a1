import type { ReactionKind } from '@pathways/domain/discussions';
import type { ContributionId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface Reaction {
  readonly contribution: ContributionId;
  readonly kind: ReactionKind;
  readonly person: PersonId;
}

/** What schools say of contributions without words. The contribution is held by whoever asks. */
export abstract class ReactionStore {
  /** False when it stood so already. */
  abstract give(work: Work, reaction: Reaction, school: Urn): Promise<boolean>;
  /** False when there was none. */
  abstract takeBack(work: Work, reaction: Reaction): Promise<boolean>;
}

import type { ContributionId, DiscussionId, PersonId, Urn } from '../shared/index.js';
import type { MatterKind } from './attention.js';

interface Done {
  /** Who did it; null where nobody in particular did. */
  readonly by: PersonId | null;
}

interface Said extends Done {
  readonly discussion: DiscussionId;
  readonly contribution: ContributionId;
  readonly mentions: readonly PersonId[];
}

export interface ContributionSaid extends Said {
  readonly kind: 'said';
  readonly repliesTo: { readonly contribution: ContributionId; readonly author: PersonId } | null;
}

/** Changed words may mention people whom they did not mention before. */
export interface ContributionReworded extends Said {
  readonly kind: 'reworded';
}

/** A school pressed "tell us more" beneath a contribution. */
export interface MoreWanted extends Done {
  readonly kind: 'more wanted';
  readonly discussion: DiscussionId;
  readonly contribution: ContributionId;
  readonly author: PersonId;
}

export interface RoundBegan extends Done {
  readonly kind: 'round began';
  readonly discussion: DiscussionId;
}

/** The outcome names who does what: people, or schools without saying who of them. */
export interface RoundEnded extends Done {
  readonly kind: 'round ended';
  readonly discussion: DiscussionId;
  readonly assigned: readonly PersonId[];
  readonly asked: readonly Urn[];
}

/** Something waits for certain people: an offer, a task, a consent. `subject` is the thing itself. */
export interface MatterRaised extends Done {
  readonly kind: 'matter raised';
  readonly because: MatterKind;
  readonly subject: string;
  readonly to: readonly PersonId[];
}

/** What of an event decides who is needed. */
export type Happening =
  ContributionSaid | ContributionReworded | MoreWanted | RoundBegan | RoundEnded | MatterRaised;

/** What of a person decides whether they are. */
export interface PersonNear {
  readonly id: PersonId;
  /** Member schools of the room that the person is one of the people of. */
  readonly schools: readonly Urn[];
  readonly mayReadRoom: boolean;
}

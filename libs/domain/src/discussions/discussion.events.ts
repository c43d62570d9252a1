import type { ContributionId, CycleId, DiscussionId, GroupId, PersonId, SectionId } from '../shared/index.js';
import type { ReactionKind } from './react.js';

export interface DiscussionOpened {
  readonly kind: 'DiscussionOpened';
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly cycle: CycleId;
}

export interface ContributionPosted {
  readonly kind: 'ContributionPosted';
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly contribution: ContributionId;
}

export interface ContributionEdited {
  readonly kind: 'ContributionEdited';
  readonly group: GroupId;
  readonly contribution: ContributionId;
  readonly revision: number;
}

export interface ContributionDeleted {
  readonly kind: 'ContributionDeleted';
  readonly group: GroupId;
  readonly contribution: ContributionId;
}

/** The author lets researchers code the contribution, or no longer does. */
export interface ResearchConsentChanged {
  readonly kind: 'ResearchConsentChanged';
  readonly group: GroupId;
  readonly contribution: ContributionId;
  readonly given: boolean;
}

export interface RoundClosed {
  readonly kind: 'RoundClosed';
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  /** Who has an action from it. */
  readonly assigned: readonly PersonId[];
}

/** What a closed round came to was put better; its earlier wording is kept. */
export interface OutcomeEdited {
  readonly kind: 'OutcomeEdited';
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly number: number;
  /** Who has an action that they did not have before. */
  readonly assigned: readonly PersonId[];
}

/** With its replies, from one section to another. */
export interface ContributionMoved {
  readonly kind: 'ContributionMoved';
  readonly group: GroupId;
  readonly contribution: ContributionId;
  readonly section: SectionId;
}

/** A school says something of a contribution without words, or no longer. */
export interface ReactionChanged {
  readonly kind: 'ReactionChanged';
  readonly group: GroupId;
  readonly contribution: ContributionId;
  readonly reaction: ReactionKind;
  readonly given: boolean;
}

/** Everybody writes first in a round, or all is open from here on. */
export interface WriteFirstChanged {
  readonly kind: 'WriteFirstChanged';
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly writeFirst: boolean;
}

/** A researcher came to read: the members are told. */
export interface ResearcherEntered {
  readonly kind: 'ResearcherEntered';
  readonly group: GroupId;
  readonly person: PersonId;
}

/** A person had contributions on the screen: their own devices are told, no room is. */
export interface ContributionsRead {
  readonly kind: 'ContributionsRead';
  readonly group: GroupId;
  readonly person: PersonId;
}

export type DiscussionEvent =
  | DiscussionOpened
  | ContributionPosted
  | ContributionEdited
  | ContributionDeleted
  | ContributionMoved
  | ContributionsRead
  | OutcomeEdited
  | ReactionChanged
  | ResearchConsentChanged
  | RoundClosed
  | ResearcherEntered
  | WriteFirstChanged;

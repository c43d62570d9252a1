import type { ContributionId, CycleId, DiscussionId, GroupId, PersonId } from '../shared/index.js';

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
}

/** A researcher came to read: the members are told. */
export interface ResearcherEntered {
  readonly kind: 'ResearcherEntered';
  readonly group: GroupId;
  readonly person: PersonId;
}

export type DiscussionEvent =
  | DiscussionOpened
  | ContributionPosted
  | ContributionEdited
  | ContributionDeleted
  | ResearchConsentChanged
  | RoundClosed
  | ResearcherEntered;

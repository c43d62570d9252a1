import type { ContributionId, CycleId, DiscussionId, GroupId, PersonId } from '../shared/index.js';

export interface DiscussionOpened {
  readonly kind: 'DiscussionOpened';
  readonly groupId: GroupId;
  readonly discussionId: DiscussionId;
  readonly cycleId: CycleId;
}

export interface ContributionPosted {
  readonly kind: 'ContributionPosted';
  readonly groupId: GroupId;
  readonly discussionId: DiscussionId;
  readonly contributionId: ContributionId;
}

export interface ContributionEdited {
  readonly kind: 'ContributionEdited';
  readonly groupId: GroupId;
  readonly contributionId: ContributionId;
  readonly revision: number;
}

export interface ContributionDeleted {
  readonly kind: 'ContributionDeleted';
  readonly groupId: GroupId;
  readonly contributionId: ContributionId;
}

/** The author lets researchers code the contribution, or no longer does. */
export interface ResearchConsentChanged {
  readonly kind: 'ResearchConsentChanged';
  readonly groupId: GroupId;
  readonly contributionId: ContributionId;
  readonly given: boolean;
}

export interface RoundClosed {
  readonly kind: 'RoundClosed';
  readonly groupId: GroupId;
  readonly discussionId: DiscussionId;
}

/** A researcher came to read: the members are told. */
export interface ResearcherEntered {
  readonly kind: 'ResearcherEntered';
  readonly groupId: GroupId;
  readonly personId: PersonId;
}

export type DiscussionEvent =
  | DiscussionOpened
  | ContributionPosted
  | ContributionEdited
  | ContributionDeleted
  | ResearchConsentChanged
  | RoundClosed
  | ResearcherEntered;

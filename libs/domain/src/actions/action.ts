import type { ActionId } from '../discussions/index.js';
import type { Brand, CycleId, GroupId, PersonId, Urn } from '../shared/index.js';

export type ReturnId = Brand<'ActionReturn'>;
export type IdeaId = Brand<'Idea'>;

/** What became of an action, as it is asked when the group meets again. */
export const returnAnswers = ['done', 'changed', 'dropped', 'waiting'] as const;
export type ReturnAnswer = (typeof returnAnswers)[number];

/** An action that stands in a group: agreed when a round closed, or at a meeting. */
export interface StandingAction {
  readonly id: ActionId;
  readonly group: GroupId;
  readonly what: string;
  readonly school: Urn;
  readonly person: PersonId | null;
  /** Written 2026-12-18. */
  readonly dueOn: string;
}

/** One answer to the return question. Answers follow one another and none is overwritten: the latest counts. */
export interface ActionReturn {
  readonly id: ReturnId;
  readonly answer: ReturnAnswer;
  readonly because: string;
  /** How the action reads from here on, and by when it is due. */
  readonly what: string;
  readonly dueOn: string;
}

/** Nothing more is expected of it. */
export const endsAction = (answer: ReturnAnswer): boolean => answer === 'done' || answer === 'dropped';

/** An idea on its way: what one has seen, what one tries, what one made of it, where it goes further. */
export const ideaStages = ['evidence', 'trial', 'review', 'scale'] as const;
export type IdeaStage = (typeof ideaStages)[number];

export interface Idea {
  readonly id: IdeaId;
  readonly group: GroupId;
  readonly title: string;
  readonly stage: IdeaStage;
  /** Raised by every step. */
  readonly number: number;
}

/** One piece of evidence of a school in a cycle: words, perhaps a file. */
export interface CycleEvidence {
  readonly group: GroupId;
  readonly cycle: CycleId;
  readonly urn: Urn;
  readonly words: string;
}

import type { ActionId } from '../discussions/index.js';
import type { CycleId, DiscussionId, GroupId, Urn } from '../shared/index.js';
import type { IdeaId } from './action.js';

/** A school said what became of its action, or added evidence to it. */
export interface ActionReturned {
  readonly kind: 'ActionReturned';
  readonly group: GroupId;
  readonly action: ActionId;
}

export interface IdeaMoved {
  readonly kind: 'IdeaMoved';
  readonly group: GroupId;
  readonly idea: IdeaId;
}

/** A school gave its piece of evidence of a cycle, or asked a partner a question back. */
export interface EvidenceGiven {
  readonly kind: 'EvidenceGiven';
  readonly group: GroupId;
  readonly cycle: CycleId;
  readonly school: Urn;
}

/** Words on the group's board went out of sight, came back, or were removed. */
export interface BoardWordsSettled {
  readonly kind: 'BoardWordsSettled';
  readonly group: GroupId;
  /** An idea, or a cycle whose evidence it is. */
  readonly about: IdeaId | CycleId | DiscussionId;
}

/** A colleague has taken over what waited for somebody who left the school. */
export interface ActionsTakenOver {
  readonly kind: 'ActionsTakenOver';
  readonly group: GroupId;
  readonly action: ActionId;
}

export type ActionEvent = ActionReturned | IdeaMoved | EvidenceGiven | BoardWordsSettled | ActionsTakenOver;

import { actionWordsAtMost, tidyBody } from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { ActionReturn, StandingAction } from './action.js';
import { canAnswerReturn, canSeeActions } from './action.policy.js';

/** Characters of why. */
export const becauseAtMost = 1_000;

export type AnswerReturnRefusal =
  | { readonly kind: 'ActionNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'ReasonMissing'; readonly atMost: number }
  | { readonly kind: 'ActionWordsFaulty'; readonly atMost: number }
  | { readonly kind: 'NothingChanged' }
  | { readonly kind: 'DayPassed' };

/** What is said of it; `what` and `dueOn` are null where they stay. */
export type ReturnDraft = Pick<ActionReturn, 'id' | 'answer' | 'because'> & {
  readonly what: string | null;
  readonly dueOn: string | null;
};

/**
 * Done, changed, dropped or waiting, each with a word of why. Changed says how it reads now or another day; waiting may give
 * another day. A day that is set anew lies ahead.
 */
export function answerReturn(
  actor: Actor,
  { room, action }: { readonly room: RoomFacts; readonly action: StandingAction },
  draft: ReturnDraft,
  today: string,
): Result<ActionReturn, AnswerReturnRefusal> {
  if (!canSeeActions(actor, room)) return refuse({ kind: 'ActionNotFound' });
  if (!canAnswerReturn(actor, room, action)) return refuse({ kind: 'NotYourSchool' });
  const because = tidyBody(draft.because, becauseAtMost);
  if (!because.ok) return refuse({ kind: 'ReasonMissing', atMost: becauseAtMost });
  const read = tidyBody(draft.what ?? action.what, actionWordsAtMost);
  if (!read.ok) return refuse({ kind: 'ActionWordsFaulty', atMost: actionWordsAtMost });
  const mayChange = draft.answer === 'changed';
  const what = mayChange ? read.value : action.what;
  const dueOn = mayChange || draft.answer === 'waiting' ? (draft.dueOn ?? action.dueOn) : action.dueOn;
  if (mayChange && what === action.what && dueOn === action.dueOn) return refuse({ kind: 'NothingChanged' });
  if (dueOn !== action.dueOn && dueOn < today) return refuse({ kind: 'DayPassed' });
  return accept({ id: draft.id, answer: draft.answer, because: because.value, what, dueOn });
}

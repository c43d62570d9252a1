import {
  readActions,
  tidyText,
  type ActionsRefusal,
  type AgreedAction,
  type SchoolPeople,
} from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import type { Meeting } from './meeting.js';
import { canSeeMeetings, canWriteMinutes } from './meeting.policy.js';

/** Characters of each of the three fields. */
export const minutesAtMost = 8_000;

/** What is kept of a meeting: what was decided, what was learned, who does what, and which schools were there. */
export interface Minutes {
  readonly decisions: string;
  readonly learning: string;
  readonly actions: readonly AgreedAction[];
  readonly present: readonly Urn[];
}

/** Every wording has the next number, and none is forgotten. */
export interface NumberedMinutes extends Minutes {
  readonly number: number;
}

export type WriteMinutesRefusal =
  | ActionsRefusal
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'MayNotWriteMinutes' }
  | { readonly kind: 'MinutesEmpty' }
  | { readonly kind: 'MinutesTooLong'; readonly atMost: number }
  | { readonly kind: 'PresentFaulty' }
  | { readonly kind: 'MinutesChangedMeanwhile' };

interface MinutesFacts {
  readonly room: RoomFacts;
  readonly meeting: Meeting;
  readonly people: SchoolPeople;
  /** The day of the meeting: no action is due before it. */
  readonly heldOn: string;
  readonly before: NumberedMinutes;
}

/** The next wording. `seen` is the number that the writer had before their eyes, 0 before the first. */
export function writeMinutes(
  actor: Actor,
  { room, meeting, people, heldOn, before }: MinutesFacts,
  draft: Minutes,
  seen: number,
): Result<NumberedMinutes, WriteMinutesRefusal> {
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (!canWriteMinutes(actor, room, meeting)) return refuse({ kind: 'MayNotWriteMinutes' });
  if (before.number !== seen) return refuse({ kind: 'MinutesChangedMeanwhile' });
  const [decisions, learning] = [tidyText(draft.decisions), tidyText(draft.learning)];
  if (Math.max(decisions.length, learning.length) > minutesAtMost) {
    return refuse({ kind: 'MinutesTooLong', atMost: minutesAtMost });
  }
  const present = [...new Set(draft.present)];
  if (!present.every(urn => room.members.includes(urn) || before.present.includes(urn))) {
    return refuse({ kind: 'PresentFaulty' });
  }
  if (decisions + learning === '' && draft.actions.length + present.length === 0) {
    return refuse({ kind: 'MinutesEmpty' });
  }
  const actions = readActions(draft.actions, { room, people, closedOn: heldOn, before: before.actions });
  if (!actions.ok) return actions;
  return accept({ decisions, learning, present, actions: actions.value, number: seen + 1 });
}

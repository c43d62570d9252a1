import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import type { Meeting, SlotId } from './meeting.js';
import { canAnswerForSchool, canSeeMeetings } from './meeting.policy.js';

export const slotAnswers = ['yes', 'if need be', 'no'] as const;
export type SlotAnswer = (typeof slotAnswers)[number];

/** What one school says of one slot; its latest word counts, whoever of it says so. */
export interface SlotWord {
  readonly slot: SlotId;
  readonly answer: SlotAnswer;
}

export type AnswerSlotsRefusal =
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'PollHasEnded' }
  | { readonly kind: 'SlotUnknown' };

export function answerSlots(
  actor: Actor,
  place: { readonly room: RoomFacts; readonly meeting: Meeting },
  urn: Urn,
  words: readonly SlotWord[],
): Result<readonly SlotWord[], AnswerSlotsRefusal> {
  const { room, meeting } = place;
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (!canAnswerForSchool(actor, room, urn)) return refuse({ kind: 'NotYourSchool' });
  if (meeting.state !== 'polling') return refuse({ kind: 'PollHasEnded' });
  const known = new Set(meeting.slots.map(({ id }) => id));
  return words.every(({ slot }) => known.has(slot)) ? accept(words) : refuse({ kind: 'SlotUnknown' });
}

import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import type { Meeting } from './meeting.js';
import { canAnswerForSchool, canSeeMeetings } from './meeting.policy.js';

export const whetherMet = ['met', 'moved', 'not met'] as const;
export type WhetherMet = (typeof whetherMet)[number];

/** Characters of a reason. */
export const reasonAtMost = 500;

/** What one school says became of a meeting. Its latest word counts. */
export interface MeetingWord {
  readonly urn: Urn;
  readonly became: WhetherMet;
  readonly because: string;
}

export type TellWhetherMetRefusal =
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'MeetingIsAhead' }
  | { readonly kind: 'MeetingIsCancelled' }
  | { readonly kind: 'ReasonTooLong'; readonly atMost: number };

/** One tap is enough: the reason may stay empty. A meeting that lies ahead has not become anything yet. */
export function tellWhetherMet(
  actor: Actor,
  place: { readonly room: RoomFacts; readonly meeting: Meeting },
  word: MeetingWord,
  now: Date,
): Result<MeetingWord, TellWhetherMetRefusal> {
  const { room, meeting } = place;
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (!canAnswerForSchool(actor, room, word.urn)) return refuse({ kind: 'NotYourSchool' });
  if (meeting.state === 'cancelled') return refuse({ kind: 'MeetingIsCancelled' });
  if (meeting.startsAt === null || meeting.startsAt > now) return refuse({ kind: 'MeetingIsAhead' });
  const because = word.because.trim();
  if (because.length > reasonAtMost) return refuse({ kind: 'ReasonTooLong', atMost: reasonAtMost });
  return accept({ ...word, because });
}

import { tidyText } from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { isVisit, type Meeting } from './meeting.js';
import { canAnswerForSchool, canSeeMeetings } from './meeting.policy.js';

/** Characters of each field. */
export const visitWordsAtMost = 4_000;

/** What one school keeps of a visit. The guests saw and take; the host was surprised. */
export interface VisitNote {
  readonly urn: Urn;
  readonly saw: string;
  readonly takes: string;
  readonly surprised: string;
}

export type WriteVisitNoteRefusal =
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'NotAVisit' }
  | { readonly kind: 'VisitIsAhead' }
  | { readonly kind: 'VisitNoteEmpty' }
  | { readonly kind: 'VisitNoteTooLong'; readonly atMost: number };

/** Each school has one note, written by its people; what a guest saw and takes, or what surprised the host. */
export function writeVisitNote(
  actor: Actor,
  place: { readonly room: RoomFacts; readonly meeting: Meeting },
  note: VisitNote,
  now: Date,
): Result<VisitNote, WriteVisitNoteRefusal> {
  const { room, meeting } = place;
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (!canAnswerForSchool(actor, room, note.urn)) return refuse({ kind: 'NotYourSchool' });
  if (!isVisit(meeting.kind)) return refuse({ kind: 'NotAVisit' });
  if (meeting.startsAt === null || meeting.startsAt > now) return refuse({ kind: 'VisitIsAhead' });
  const isHost = note.urn === meeting.host;
  const tidy = {
    urn: note.urn,
    saw: isHost ? '' : tidyText(note.saw),
    takes: isHost ? '' : tidyText(note.takes),
    surprised: isHost ? tidyText(note.surprised) : '',
  };
  const words = [tidy.saw, tidy.takes, tidy.surprised];
  if (words.join('') === '') return refuse({ kind: 'VisitNoteEmpty' });
  if (words.some(text => text.length > visitWordsAtMost)) {
    return refuse({ kind: 'VisitNoteTooLong', atMost: visitWordsAtMost });
  }
  return accept(tidy);
}

import type {
  LearningClock,
  Meeting,
  MeetingId,
  MeetingWord,
  NumberedMinutes,
  SlotWord,
  VisitNote,
} from '@pathways/domain/meetings';
import type { SchoolPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { GroupId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Meetings, as the verbs load and keep them. Locks begin at the group. */
export abstract class MeetingStore {
  abstract groupOf(work: Work, meeting: MeetingId): Promise<GroupId | null>;
  /** Held for this work alone. */
  abstract hold(work: Work, meeting: MeetingId): Promise<Meeting>;
  /** False when there is one under this id already. */
  abstract add(work: Work, meeting: Meeting): Promise<boolean>;
  /** State, date, place, link, length and sequence. */
  abstract keep(work: Work, meeting: Meeting): Promise<void>;
  abstract answer(work: Work, urn: Urn, words: readonly SlotWord[]): Promise<void>;
  abstract tell(work: Work, meeting: MeetingId, word: MeetingWord): Promise<void>;
}

/** What is kept of a meeting. The meeting is held by whoever asks. */
export abstract class MinutesStore {
  abstract people(work: Work, room: RoomFacts): Promise<SchoolPeople>;
  /** The wording that stands; number 0 where nothing was written. */
  abstract current(work: Work, meeting: MeetingId): Promise<NumberedMinutes>;
  /** Keeps the wording under its number, and its actions as those that stand. */
  abstract keep(work: Work, meeting: Meeting, minutes: NumberedMinutes): Promise<void>;
  abstract note(work: Work, meeting: MeetingId, note: VisitNote): Promise<void>;
  /** Every wording so far and every note: out of sight, in sight again, or gone for ever where they are out of sight. */
  abstract settleWords(work: Work, meeting: MeetingId, how: HiddenHow): Promise<void>;
}

export type HiddenHow = 'hide' | 'show' | 'remove';

export abstract class ClockStore {
  abstract current(work: Work, meeting: MeetingId): Promise<LearningClock | null>;
  abstract keep(work: Work, meeting: MeetingId, clock: LearningClock): Promise<void>;
}

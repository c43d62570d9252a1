import type { MeetingId } from '@pathways/domain/meetings';
import type { PersonId, SignedIn, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { CalendarMeeting } from './calendar.js';

export interface MeetingPerson {
  readonly id: PersonId;
  /** The member schools that the person speaks for; none of a facilitator's. */
  readonly urns: readonly Urn[];
}

/** What mails and calendars tell of meetings: never words of talk. */
export abstract class CalendarQueries {
  /** Null before it has a date. */
  abstract one(meeting: MeetingId): Promise<CalendarMeeting | null>;
  /** Who is told of a meeting today: the people of the member schools, and the facilitators. */
  abstract people(meeting: MeetingId): Promise<MeetingPerson[]>;
  /** Which member schools have said whether they met. */
  abstract told(meeting: MeetingId): Promise<Urn[]>;
  /** Of the groups that the actor is in today: from a year back, cancelled ones too, so that programs take them away. */
  abstract of(actor: SignedIn): Promise<CalendarMeeting[]>;
}

export abstract class CalendarLinkStore {
  abstract keep(work: Work, person: PersonId, secretHash: string): Promise<void>;
  abstract drop(work: Work, person: PersonId): Promise<void>;
  /** Since when there is one; null where there is none. */
  abstract madeAt(person: PersonId): Promise<Date | null>;
  abstract personOf(secretHash: string): Promise<PersonId | null>;
}

/** Which meetings the clock has brought near, or over. */
export abstract class MeetingWatch {
  /** Settled, not reminded of, and beginning before the moment: marked as reminded of. */
  abstract near(work: Work, before: Date): Promise<CalendarMeeting[]>;
  /** Settled, not asked about, and begun before the moment: marked as asked about. */
  abstract passed(work: Work, before: Date): Promise<CalendarMeeting[]>;
}

import { Injectable } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import {
  groupsFacilitatedBy,
  schoolsOf,
  type PersonId,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Clock, type Work } from '../../platform/unit-of-work.js';
import type { CalendarMeeting } from '../application/calendar.js';
import {
  CalendarLinkStore,
  CalendarQueries,
  MeetingWatch,
  type MeetingPerson,
} from '../application/calendar.queries.js';
import * as statements from './calendar-statements.js';

@Injectable()
export class SqlCalendarQueries extends CalendarQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  one(meeting: MeetingId): Promise<CalendarMeeting | null> {
    return this.reading.row<CalendarMeeting>('meetings.calendarOne', statements.one, [meeting]);
  }

  people(meeting: MeetingId): Promise<MeetingPerson[]> {
    return this.reading.rows<MeetingPerson>('meetings.people', statements.people, [meeting]);
  }

  async told(meeting: MeetingId): Promise<Urn[]> {
    const rows = await this.reading.rows<{ urn: Urn }>('meetings.told', statements.told, [meeting]);
    return rows.map(({ urn }) => urn);
  }

  of(actor: SignedIn): Promise<CalendarMeeting[]> {
    const values = [schoolsOf(actor), groupsFacilitatedBy(actor), this.clock.now()];
    return this.reading.rows<CalendarMeeting>('meetings.ofPerson', statements.ofPerson, values);
  }
}

@Injectable()
export class SqlCalendarLinkStore extends CalendarLinkStore {
  constructor(private readonly reading: Reading) {
    super();
  }

  async keep(work: Work, person: PersonId, secretHash: string): Promise<void> {
    await managerOf(work).query(
      `insert into calendar_link (person_id, secret_hash, made_at) values ($1, $2, $3)
       on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
      [person, secretHash, work.now],
    );
  }

  async drop(work: Work, person: PersonId): Promise<void> {
    await managerOf(work).query('delete from calendar_link where person_id = $1', [person]);
  }

  async madeAt(person: PersonId): Promise<Date | null> {
    const statement = 'select made_at from calendar_link where person_id = $1';
    const row = await this.reading.row<{ made_at: Date }>('meetings.calendarLink', statement, [person]);
    return row?.made_at ?? null;
  }

  async personOf(secretHash: string): Promise<PersonId | null> {
    const statement = 'select person_id from calendar_link where secret_hash = $1';
    const values = [secretHash];
    const row = await this.reading.row<{ person_id: PersonId }>('meetings.calendarOf', statement, values);
    return row?.person_id ?? null;
  }
}

@Injectable()
export class SqlMeetingWatch extends MeetingWatch {
  near(work: Work, before: Date): Promise<CalendarMeeting[]> {
    return managerOf(work).query<CalendarMeeting[]>(statements.near, [before, work.now]);
  }

  passed(work: Work, before: Date): Promise<CalendarMeeting[]> {
    return managerOf(work).query<CalendarMeeting[]>(statements.passed, [before, work.now]);
  }
}

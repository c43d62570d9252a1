import { Injectable } from '@nestjs/common';
import { daysAfter } from '@pathways/domain/letters';
import type { ClosedDays } from '@pathways/domain/letters';
import {
  canSeeMeetings,
  dayMarks,
  suggestSlots,
  type MeetingId,
  type MeetingSchool,
} from '@pathways/domain/meetings';
import { groupsFacilitatedBy, schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { momentOf, wallTimeOf } from '../../letters/application/local-time.js';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { MeetingQueries, type MeetingDay, type SuggestedSlot } from '../application/meeting.queries.js';
import type { MeetingLineView, MeetingView } from '../application/meeting.views.js';
import { toLine, toMeeting, type LineRow, type MeetingGround, type MeetingRow } from './meeting-shape.js';
import { closed, members, mine, ofGroup, one } from './meeting-statements.js';

const suggested = 4;
const daysAhead = 90;

@Injectable()
export class SqlMeetingQueries extends MeetingQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
    private readonly clock: Clock,
  ) {
    super();
  }

  async one(actor: SignedIn, id: MeetingId): Promise<MeetingView | null> {
    const now = this.clock.now();
    const row = await this.reading.row<MeetingRow>('meetings.one', one, [id, schoolsOf(actor), now]);
    const facts = row && (await this.access.facts(row.groupId));
    if (!row || !facts || !canSeeMeetings(actor, facts)) return null;
    // Marks of a slot that has passed tell nobody anything, but a poll is looked at while it runs.
    const ground = await this.ground(row.groupId, '2000-01-01');
    return toMeeting(row, ground, { actor, facts }, now);
  }

  async ofGroup(actor: SignedIn, group: GroupId): Promise<MeetingLineView[] | null> {
    if (!(await this.isOpen(actor, group))) return null;
    const now = this.clock.now();
    const values = [group, schoolsOf(actor), now];
    const rows = await this.reading.rows<LineRow>('meetings.ofGroup', ofGroup, values);
    return rows.map(row => toLine(row, now));
  }

  async mine(actor: SignedIn): Promise<MeetingLineView[]> {
    const now = this.clock.now();
    const values = [groupsFacilitatedBy(actor), schoolsOf(actor), now];
    const rows = await this.reading.rows<LineRow>('meetings.mine', mine, values);
    return rows.map(row => toLine(row, now));
  }

  async suggestions(actor: SignedIn, group: GroupId): Promise<SuggestedSlot[] | null> {
    if (!(await this.isOpen(actor, group))) return null;
    const { day } = wallTimeOf(this.clock.now());
    const { schools, closed: days } = await this.ground(group, day);
    return suggestSlots(day, schools, days, suggested).map(wall => ({ ...wall, startsAt: momentOf(wall) }));
  }

  async markedDays(actor: SignedIn, group: GroupId): Promise<MeetingDay[] | null> {
    if (!(await this.isOpen(actor, group))) return null;
    const today = wallTimeOf(this.clock.now()).day;
    const { schools, closed: days } = await this.ground(group, today);
    const ahead = Array.from({ length: daysAhead }, (_, place) => daysAfter(today, place));
    return ahead.flatMap(day => {
      const marks = dayMarks(day, schools, days);
      return marks.length > 0 ? [{ day, marks }] : [];
    });
  }

  private async isOpen(actor: SignedIn, group: GroupId): Promise<boolean> {
    const facts = await this.access.facts(group);
    return facts !== null && canSeeMeetings(actor, facts);
  }

  private async ground(group: GroupId, from: string): Promise<MeetingGround> {
    const schools = await this.reading.rows<MeetingSchool>('meetings.members', members, [group]);
    const codes = schools.map(({ authority }) => authority);
    const days = await this.reading.rows<ClosedDays>('meetings.closed', closed, [codes, from]);
    return { schools, closed: days };
  }
}

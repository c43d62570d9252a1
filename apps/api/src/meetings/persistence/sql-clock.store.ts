import { Injectable } from '@nestjs/common';
import type { LearningClock, MeetingId } from '@pathways/domain/meetings';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ClockStore } from '../application/meeting.store.js';

const current = `
  select presenter_urn as presenter, minutes, turn, running_since as "runningSince", spent, number, ended_at as "endedAt"
  from meeting_clock where meeting_id = $1`;

const keep = `
  insert into meeting_clock (meeting_id, presenter_urn, minutes, turn, running_since, spent, number, ended_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (meeting_id) do update set presenter_urn = excluded.presenter_urn, minutes = excluded.minutes,
    turn = excluded.turn, running_since = excluded.running_since, spent = excluded.spent, number = excluded.number,
    ended_at = excluded.ended_at`;

@Injectable()
export class SqlClockStore extends ClockStore {
  async current(work: Work, meeting: MeetingId): Promise<LearningClock | null> {
    const [row] = await managerOf(work).query<LearningClock[]>(current, [meeting]);
    return row ?? null;
  }

  async keep(work: Work, meeting: MeetingId, clock: LearningClock): Promise<void> {
    const { presenter, minutes, turn, runningSince, spent, number, endedAt } = clock;
    const values = [presenter, JSON.stringify(minutes), turn, runningSince, spent, number, endedAt];
    await managerOf(work).query(keep, [meeting, ...values]);
  }
}

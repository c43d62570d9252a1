import { Injectable } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import { stranger } from '@pathways/domain/shared';
import { LetterPeople, openingFor } from '../../letters/application/letter-people.js';
import { momentOf, wallTimeOf } from '../../letters/application/local-time.js';
import { Jobs, type JobKind } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDesk } from './calendar-desk.js';
import { CalendarQueries } from './calendar.queries.js';
import { askWhetherMetJob, tellCalendarJob, type MeetingMailJob } from './meeting-jobs.js';

/** A change this close to the meeting cannot wait for the end of quiet hours. */
const urgent = 24 * 3_600_000;

/** Which mails about meetings go to whom and when. Planned again before it was sent, a mail is one mail: the later plan's. */
@Injectable()
export class MeetingMailPlan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly queries: CalendarQueries,
    private readonly letters: LetterPeople,
    private readonly desk: MeetingDesk,
  ) {}

  /** An invitation, an update or a cancellation; none of what has passed. */
  async calendars(id: MeetingId): Promise<void> {
    const meeting = await this.queries.one(id);
    const now = this.desk.now;
    if (!meeting || meeting.startsAt < now) return;
    await this.plan(id, tellCalendarJob, meeting.startsAt.getTime() - now.getTime() < urgent);
  }

  whetherMet(id: MeetingId): Promise<void> {
    return this.plan(id, askWhetherMetJob, false);
  }

  private async plan(id: MeetingId, kind: JobKind<MeetingMailJob>, isUrgent: boolean): Promise<void> {
    const ids = (await this.queries.people(id)).map(person => person.id);
    const people = await this.letters.these(ids);
    const now = wallTimeOf(this.desk.now);
    const closed = await this.letters.closedFrom(now.day);
    await this.unit.run(stranger, async work => {
      for (const person of people.filter(({ settings }) => settings.mail)) {
        const opening = isUrgent ? now : openingFor(person, now, closed);
        const at = opening.day === now.day && opening.time === now.time ? {} : { at: momentOf(opening) };
        const key = `${kind.name} ${id} ${person.id}`;
        await this.jobs.add(work, kind, { meeting: id, person: person.id }, { key, ...at });
      }
    });
  }
}

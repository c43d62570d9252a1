import { Injectable } from '@nestjs/common';
import type { MeetingEvent } from '@pathways/domain/meetings';
import { stranger } from '@pathways/domain/shared';
import { momentOf, wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDesk } from './calendar-desk.js';
import { MeetingWatch } from './calendar.queries.js';

const day = 24 * 3_600_000;

/** Looks at the clock: who meets within a day is reminded, who met yesterday or before is asked. Each once. */
@Injectable()
export class WatchMeetingsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly watch: MeetingWatch,
    private readonly desk: MeetingDesk,
  ) {}

  handle(): Promise<void> {
    return this.unit.run(stranger, async work => {
      const now = this.desk.now;
      const today = momentOf({ day: wallTimeOf(now).day, time: '00:00' });
      for (const { group, id } of await this.watch.near(work, new Date(now.getTime() + day))) {
        await work.announce<MeetingEvent>({ kind: 'MeetingNear', group, meeting: id });
      }
      for (const { group, id } of await this.watch.passed(work, today)) {
        await work.announce<MeetingEvent>({ kind: 'MeetingPassed', group, meeting: id });
      }
    });
  }
}

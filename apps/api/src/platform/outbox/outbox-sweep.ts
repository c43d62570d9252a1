import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobBook } from '../jobs/job-book.js';
import { jobKind } from '../jobs/jobs.js';

const sweepOutbox = jobKind('outbox: forget what was heard', 3);

/** Long enough to look into what somebody asks about; what a room heard stays in `room_event` for ever. */
const keptDays = 14;
/** So many at once: a sweep holds up nobody. */
const atOnce = 20_000;

/** Forgets rows that everybody has heard. Those that wait and those that are parked stay. */
@Injectable()
export class OutboxSweep {
  constructor(
    private readonly source: DataSource,
    jobs: JobBook,
  ) {
    jobs.each(60, sweepOutbox, () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.source.query(
      `delete from outbox where id in (
         select id from outbox where delivered_at < now() - make_interval(days => $1) order by id limit $2)`,
      [keptDays, atOnce],
    );
  }
}

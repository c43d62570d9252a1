import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HourlySweep } from '../jobs/hourly-sweep.js';
import { JobBook } from '../jobs/job-book.js';
import { jobKind } from '../jobs/jobs.js';

const sweepOutbox = jobKind('outbox: forget what was heard', 3);

/** Forgets rows that everybody has heard. Those that wait and those that are parked stay. */
@Injectable()
export class OutboxSweep extends HourlySweep {
  constructor(source: DataSource, jobs: JobBook) {
    // Long enough to look into what somebody asks about; what a room heard stays in `room_event` for ever.
    super(source, jobs, sweepOutbox, {
      table: 'outbox',
      since: 'delivered_at',
      order: 'id',
      keptDays: 14,
      atOnce: 20_000,
    });
  }
}

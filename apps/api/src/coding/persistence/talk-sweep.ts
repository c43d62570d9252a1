import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HourlySweep } from '../../platform/jobs/hourly-sweep.js';
import { JobBook } from '../../platform/jobs/job-book.js';
import { jobKind } from '../../platform/jobs/jobs.js';

const sweepTalk = jobKind('coding: forget what changed', 3);

/** Forgets which contributions changed, days after everybody who counts could have looked. */
@Injectable()
export class TalkSweep extends HourlySweep {
  constructor(source: DataSource, jobs: JobBook) {
    // Nobody who counts looks back further than a day (`HeldTalk`).
    super(source, jobs, sweepTalk, {
      table: 'talk_change',
      since: 'changed_at',
      order: 'changed_at',
      keptDays: 3,
      atOnce: 50_000,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobBook } from '../../platform/jobs/job-book.js';
import { jobKind } from '../../platform/jobs/jobs.js';

const sweepTalk = jobKind('coding: forget what changed', 3);

/** Nobody who counts looks back further than a day (`HeldTalk`). */
const keptDays = 3;
/** So many at once: a sweep holds up nobody. */
const atOnce = 50_000;

/** Forgets which contributions changed, days after everybody who counts could have looked. */
@Injectable()
export class TalkSweep {
  constructor(
    private readonly source: DataSource,
    jobs: JobBook,
  ) {
    jobs.each(60, sweepTalk, () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.source.query(
      `delete from talk_change where id in (
         select id from talk_change where changed_at < now() - make_interval(days => $1) order by changed_at limit $2)`,
      [keptDays, atOnce],
    );
  }
}

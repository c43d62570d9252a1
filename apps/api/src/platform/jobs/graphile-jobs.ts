import { Injectable } from '@nestjs/common';
import { managerOf } from '../typeorm-unit-of-work.js';
import type { Work } from '../unit-of-work.js';
import { Jobs, type JobKind, type JobPayload, type JobTerms } from './jobs.js';

const add = `select graphile_worker.add_job($1, $2::json, run_at => $3, max_attempts => $4, job_key => $5)`;

/** Adds to graphile-worker's table in the caller's own transaction; its NOTIFY wakes the runners after the commit. */
@Injectable()
export class GraphileJobs extends Jobs {
  async add<Payload extends JobPayload>(
    work: Work,
    kind: JobKind<Payload>,
    payload: Payload,
    { key, at }: JobTerms = {},
  ): Promise<void> {
    const values = [kind.name, JSON.stringify(payload), at ?? null, kind.attempts, key ?? null];
    await managerOf(work).query(add, values);
  }
}

import { Injectable } from '@nestjs/common';
import type { DeliveryId, JobId, JobState } from '@pathways/domain/operations';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { JobStore } from '../application/job.store.js';
import { jobState } from './sql-operations.queries.js';

const held = `
  with held as (select id from graphile_worker._private_jobs where id = $1 for update)
  select ${jobState} as state from graphile_worker.jobs j where j.id in (select id from held)`;

const unpark = `
  update outbox set parked_at = null, attempts = 0, next_attempt_at = now()
  where id = $1 and parked_at is not null returning id`;

@Injectable()
export class GraphileJobStore extends JobStore {
  async stateOf(work: Work, job: JobId): Promise<JobState | null> {
    const rows = await managerOf(work).query<{ state: JobState }[]>(held, [job]);
    return rows[0]?.state ?? null;
  }

  async retry(work: Work, job: JobId): Promise<void> {
    const text = `select graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)`;
    await managerOf(work).query(text, [job]);
    await managerOf(work).query(`select pg_notify('jobs:insert', '{"count":1}')`);
  }

  async giveUp(work: Work, job: JobId): Promise<void> {
    await managerOf(work).query('select graphile_worker.complete_jobs(array[$1::bigint])', [job]);
  }

  async unpark(work: Work, delivery: DeliveryId): Promise<boolean> {
    const [rows] = await managerOf(work).query<[object[], number]>(unpark, [delivery]);
    if (rows.length > 0) await managerOf(work).query(`select pg_notify('outbox', '')`);
    return rows.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { canSeeOperations, type JobState } from '@pathways/domain/operations';
import type { Actor } from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import {
  OperationsQueries,
  type JobView,
  type OperationsView,
  type ParkedDeliveryView,
} from '../application/operations.queries.js';

/** How a row `j` of graphile-worker's view stands. */
export const jobState = `case when j.locked_at is not null then 'running'
  when j.attempts >= j.max_attempts then 'failed' when j.attempts > 0 then 'retrying' else 'waiting' end`;

const counts = `
  select (count(*) filter (where state = 'waiting'))::int as waiting, (count(*) filter (where state = 'running'))::int as running,
    (count(*) filter (where state = 'retrying'))::int as retrying, (count(*) filter (where state = 'failed'))::int as failed,
    (select count(*)::int from outbox where parked_at is not null) as parked,
    (select count(*)::int from job_runner where beat_at > now() - interval '60 seconds') as runners
  from (select ${jobState} as state from graphile_worker.jobs j) as jobs`;

const jobs = `
  select * from (
    select j.id::text as id, j.task_identifier as kind, ${jobState} as state, j.attempts::int as attempts,
      j.max_attempts::int as "mostAttempts", j.created_at as "addedAt", j.run_at as "dueAt", j.last_error as "lastError"
    from graphile_worker.jobs j where $2::bigint is null or j.id < $2
  ) as job where $1::text is null or state = $1
  order by id::bigint desc limit $3`;

const parked = `
  select id::text as id, kind, attempts, occurred_at as "happenedAt", parked_at as "parkedAt", last_error as "lastError"
  from outbox where parked_at is not null and ($1::bigint is null or id < $1) order by id desc limit $2`;

@Injectable()
export class SqlOperationsQueries extends OperationsQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async counts(actor: Actor): Promise<OperationsView | null> {
    return canSeeOperations(actor) ? this.reading.row<OperationsView>('operations.counts', counts) : null;
  }

  async jobs(
    actor: Actor,
    asked: { state: JobState | null; first: number; after: string | null },
  ): Promise<Page<JobView> | null> {
    if (!canSeeOperations(actor)) return null;
    const values = [asked.state, before(asked.after), asked.first + 1];
    const rows = await this.reading.rows<JobView>('operations.jobs', jobs, values);
    return pageOf(rows, asked.first, ({ id }) => cursorOf(id));
  }

  async parked(
    actor: Actor,
    asked: { first: number; after: string | null },
  ): Promise<Page<ParkedDeliveryView> | null> {
    if (!canSeeOperations(actor)) return null;
    const values = [before(asked.after), asked.first + 1];
    const rows = await this.reading.rows<ParkedDeliveryView>('operations.parked', parked, values);
    return pageOf(rows, asked.first, ({ id }) => cursorOf(id));
  }
}

const before = (after: string | null) => (after === null ? null : readCursor(after, 1)[0]);

import { Logger, parseCronItems, type RunnerOptions } from 'graphile-worker';
import type { EventEmitter } from 'node:events';
import type pg from 'pg';
import type { Log } from '../telemetry/log.js';
import type { JobBook } from './job-book.js';

/** Only what went wrong, and never the payload that graphile-worker would add. */
const loggerOf = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ said: message.split('\n')[0] }, 'a job');
  });

/**
 * By itself graphile-worker 0.18 does not wait for the note that a job is done or failed: a run would end before it is written,
 * and where the connection breaks in that moment nobody hears the error and the process ends. Its batches wait and tell; of 0 ms,
 * they hold up nothing.
 */
const awaited = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** How this process does jobs: two at a time, woken by NOTIFY; the poll is for those that were put off. */
export function graphileTerms(
  book: JobBook,
  pool: pg.Pool,
  log: Log,
): RunnerOptions & { events?: EventEmitter } {
  const taskList = Object.fromEntries(
    [...book.kinds].map(([name, run]) => [name, (payload: unknown) => run(payload as never)]),
  );
  const parsedCronItems = parseCronItems(
    book.recurring.map(({ name, minutes }) => ({
      task: name,
      match: `*/${minutes} * * * *`,
      identifier: name,
      options: { backfillPeriod: 0, jobKey: name, maxAttempts: 3 },
    })),
  );
  return {
    pgPool: pool,
    taskList,
    parsedCronItems,
    concurrency: 2,
    pollInterval: 10_000,
    noHandleSignals: true,
    preset: { worker: awaited },
    logger: loggerOf(log),
  };
}

import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { run, runOnce, type Runner } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { openPool } from '../open-pool.js';
import { Settings } from '../settings.js';
import { Log } from '../telemetry/log.js';
import { graphileTerms } from './graphile-terms.js';
import { JobBook } from './job-book.js';
import { JobHeart } from './job-heart.js';

/** Jobs in hand are given this long at the end; then they are given back and tried again elsewhere. */
const patience = 6_000;

/**
 * Does jobs in this process, beside all others that do. Whatever ends the runner (a database that went away, an accident of
 * the library) begins it again after a second; only `beforeApplicationShutdown` ends it for good.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly ending = new AbortController();
  private runner: Runner | undefined;
  private kept: Promise<void> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly book: JobBook,
    private readonly log: Log,
  ) {
    this.pool = openPool({
      connectionString: settings.databaseUrl,
      max: 4,
      application_name: 'pathways jobs',
    });
  }

  onApplicationBootstrap(): void {
    if (this.settings.runsJobs) this.kept = this.keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    const { runner } = this;
    await runner?.stop().catch(() => undefined);
    const late = pause(patience, undefined, { ref: false }).then(() => runner?.kill().catch(() => undefined));
    await Promise.race([this.kept, late]);
    await this.pool.end();
  }

  /** Does everything that is due now, once, and resolves when it is done: for tests and commands. */
  async runDue(): Promise<void> {
    const { parsedCronItems: _, ...terms } = graphileTerms(this.book, this.pool, this.log);
    await runOnce(terms);
  }

  private async keepRunning(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await this.runUntilItEnds().catch(error =>
        this.log.warn({ error }, 'the jobs stopped; beginning again'),
      );
      await pause(1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runUntilItEnds(): Promise<void> {
    const events = new EventEmitter();
    const heart = new JobHeart(this.pool, this.log);
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) =>
      heart.beatFor(workerPool.id),
    );
    try {
      this.runner = await run({ ...graphileTerms(this.book, this.pool, this.log), events });
      if (this.ending.signal.aborted) await this.runner.stop();
      await this.runner.promise;
    } finally {
      heart.stop();
      this.runner = undefined;
    }
  }
}

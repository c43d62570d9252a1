import type pg from 'pg';
import type { Log } from '../telemetry/log.js';

const rhythm = 15_000;

/** Silent for this long is dead: four beats missed. */
const silence = `interval '60 seconds'`;

const beat = `
  with beaten as (
    insert into job_runner (id, beat_at) values ($1, now()) on conflict (id) do update set beat_at = now()
  ), forgotten as (
    delete from job_runner where beat_at < now() - interval '1 day'
  )
  select distinct j.locked_by as id from graphile_worker.jobs j
  where j.locked_by <> $1 and j.locked_at < now() - ${silence}
    and not exists (select from job_runner r where r.id = j.locked_by and r.beat_at > now() - ${silence})`;

/**
 * A sign of life of one runner. graphile-worker gives jobs of a killed process back after four hours; a mail must not wait
 * so long, so whoever beats next gives back what a runner held that has been silent for a minute.
 */
export class JobHeart {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Log,
  ) {}

  beatFor(runner: string): void {
    const next = () =>
      void this.beatOnce(runner).catch(error => this.log.warn({ error }, 'a beat was missed'));
    this.timer = setInterval(next, rhythm);
    this.timer.unref();
    next();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async beatOnce(runner: string): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'jobs.beat',
      text: beat,
      values: [runner],
    });
    if (rows.length === 0) return;
    this.log.warn({ runners: rows.length }, 'jobs of runners that died are given back');
    await this.pool.query('select graphile_worker.force_unlock_workers($1)', [rows.map(({ id }) => id)]);
  }
}

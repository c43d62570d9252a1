import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { stranger } from '@pathways/domain/shared';
import { JobBook } from '../../src/platform/jobs/job-book.js';
import { JobHeart } from '../../src/platform/jobs/job-heart.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { jobKind, Jobs, type JobTerms } from '../../src/platform/jobs/jobs.js';
import { openPool } from '../../src/platform/open-pool.js';
import { Settings } from '../../src/platform/settings.js';
import { Log } from '../../src/platform/telemetry/log.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';

const ring = jobKind<{ readonly bell: string; readonly tone?: string }>('test.ring', 2);
const rung: { bell: string; tone?: string }[] = [];
const cracked = new Set<string>();
let whileRinging = async (): Promise<unknown> => undefined;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.app.get(JobBook).enter(ring, async job => {
    await whileRinging();
    if (cracked.has(job.bell)) throw new Error('this bell is cracked');
    rung.push(job);
  });
});
afterAll(() => api.close());

const timesRung = (bell: string) => rung.filter(job => job.bell === bell).length;
const add = (bell: string, terms?: JobTerms, tone = 'c') =>
  api.app.get(UnitOfWork).run(stranger, work => api.app.get(Jobs).add(work, ring, { bell, tone }, terms));
/** How it stands; `waits` are the seconds from its adding until it is due. */
const jobOf = async (key: string) => {
  const rows = await api.source.query<
    { attempts: number; max_attempts: number; last_error: string; waits: number; locked_by: string | null }[]
  >(
    `select attempts, max_attempts, last_error, locked_by, extract(epoch from run_at - created_at)::int as waits
     from graphile_worker.jobs where key = $1`,
    [key],
  );
  return rows[0];
};

describe('a job', () => {
  it('is done once after the transaction that added it, and never when that failed', async () => {
    const [kept, lost] = [randomUUID(), randomUUID()];
    await add(kept);
    const failing = api.app.get(UnitOfWork).run(stranger, async work => {
      await api.app.get(Jobs).add(work, ring, { bell: lost });
      throw new Error('the pen broke');
    });
    await expect(failing).rejects.toThrow('the pen broke');
    await api.work();
    expect([timesRung(kept), timesRung(lost)]).toEqual([1, 0]);
  });

  it('that is added again under its key is done once, as it was said last', async () => {
    const bell = randomUUID();
    await add(bell, { key: bell }, 'c');
    await add(bell, { key: bell }, 'g');
    await api.work();
    expect(rung.filter(job => job.bell === bell)).toEqual([{ bell, tone: 'g' }]);
  });

  it('waits for its moment', async () => {
    const bell = randomUUID();
    await add(bell, { key: bell, at: new Date(Date.now() + 3_600_000) });
    await api.work();
    expect(timesRung(bell)).toBe(0);
    expect((await jobOf(bell))?.waits).toBeGreaterThan(3_000);
  });

  it('that fails is tried again later, and lies there with its reason when it failed for good', async () => {
    const bell = randomUUID();
    cracked.add(bell);
    await add(bell, { key: bell });
    await api.work();
    const once = await jobOf(bell);
    expect(once).toMatchObject({ attempts: 1, max_attempts: 2, last_error: 'this bell is cracked' });
    expect(once?.waits).toBeGreaterThan(0);
    await api.source.query(
      `select graphile_worker.reschedule_jobs(array[id], run_at => now())
      from graphile_worker.jobs where key = $1`,
      [bell],
    );
    await api.work();
    await api.work();
    expect(await jobOf(bell)).toMatchObject({ attempts: 2, last_error: 'this bell is cracked' });
  });

  it('that fails has its failure written down before the run ends, however long that takes', async () => {
    const bell = randomUUID();
    cracked.add(bell);
    await add(bell, { key: bell });
    const pool = openPool({ connectionString: api.app.get(Settings).databaseUrl, application_name: 'spec' });
    const holder = await pool.connect();
    whileRinging = async () => {
      await holder.query('begin');
      await holder.query('select from graphile_worker._private_jobs where key = $1 for update', [bell]);
      setTimeout(() => void holder.query('commit').then(() => holder.release()), 300);
    };
    await api.work();
    whileRinging = async () => undefined;
    expect(await jobOf(bell)).toMatchObject({ attempts: 1, last_error: 'this bell is cracked' });
    await pool.end();
  });

  it('of a runner that was killed is given back within a minute, and that of a living one is not', async () => {
    const [dead, living] = [randomUUID(), randomUUID()];
    const soon = { at: new Date(Date.now() + 60_000) };
    await add(dead, { key: dead, ...soon });
    await add(living, { key: living, ...soon });
    const hold = (key: string, runner: string) =>
      api.source.query(
        `update graphile_worker._private_jobs set locked_at = now() - interval '2 minutes', locked_by = $2 where key = $1`,
        [key, runner],
      );
    await hold(dead, 'a killed runner');
    await hold(living, 'a living runner');
    const pool = openPool({ connectionString: api.app.get(Settings).databaseUrl, application_name: 'spec' });
    const heart = new JobHeart(pool, new Log('silent'));
    await heart.beatOnce('a living runner');
    await heart.beatOnce('a third runner');
    await pool.end();
    expect((await jobOf(dead))?.locked_by).toBeNull();
    expect((await jobOf(living))?.locked_by).toBe('a living runner');
  });
});

describe('the runner of a process', () => {
  it('does jobs as they come, goes on after its connections were cut, and ends in good order', async () => {
    const runner = new JobRunner(runningJobs(api.app.get(Settings)), api.app.get(JobBook), new Log('silent'));
    runner.onApplicationBootstrap();
    const before = randomUUID();
    await add(before);
    await until(() => timesRung(before) === 1);
    await api.source.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pathways jobs'
       and datname = current_database()`,
    );
    const after = randomUUID();
    await add(after);
    await until(() => timesRung(after) === 1);
    await runner.beforeApplicationShutdown();
    const late = randomUUID();
    await add(late);
    await pause(300);
    expect(timesRung(late)).toBe(0);
  });

  it('shares jobs with others: two do forty between them, each once', async () => {
    const runners = [1, 2].map(
      () => new JobRunner(runningJobs(api.app.get(Settings)), api.app.get(JobBook), new Log('silent')),
    );
    for (const runner of runners) runner.onApplicationBootstrap();
    const bells = Array.from({ length: 40 }, () => randomUUID());
    await Promise.all(bells.map(bell => add(bell)));
    await until(() => bells.every(bell => timesRung(bell) > 0));
    for (const runner of runners) await runner.beforeApplicationShutdown();
    expect(bells.map(timesRung)).toEqual(bells.map(() => 1));
  });
});

/** The settings of the test's process, but for this: it does jobs. */
function runningJobs(settings: Settings): Settings {
  return Object.create(settings, { runsJobs: { value: true } }) as Settings;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 45_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not happen within 45 s.');
    await pause(25);
  }
}

import { Logger, runMigrations } from 'graphile-worker';
import type { DataSource, Migration } from 'typeorm';
import { createDataSource, patience } from './data-source.js';

const quiet = new Logger(() => () => undefined);

/** The schema of the jobs is graphile-worker's: it migrates itself, to what the installed version knows. */
async function migrateJobs(source: DataSource): Promise<void> {
  const { url } = source.options as { url?: string };
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger: quiet });
}

/** On connections of their own, which are patient: a request's time limit is not for a statement over all that was said. */
async function runPending(source: DataSource): Promise<Migration[]> {
  const { url = '' } = source.options as { url?: string };
  const patient = await createDataSource(url, patience.migration).initialize();
  return patient.runMigrations().finally(() => patient.destroy());
}

/** Brings the schema up to date. Processes that start together take turns: the first migrates, the others find it done. */
export async function migrate(source: DataSource): Promise<Migration[]> {
  const turn = source.createQueryRunner();
  await turn.startTransaction();
  try {
    // The turn itself waits as long as another process's migrations take, and is idle during its own.
    await turn.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
    await turn.query(`select pg_advisory_xact_lock(hashtext('pathways migrations'))`);
    const applied = await runPending(source);
    await migrateJobs(source);
    return applied;
  } finally {
    await turn.rollbackTransaction();
    await turn.release();
  }
}

import type { DataSource, Migration } from 'typeorm';

/** Brings the schema up to date. Processes that start together take turns: the first migrates, the others find it done. */
export async function migrate(source: DataSource): Promise<Migration[]> {
  const turn = source.createQueryRunner();
  await turn.startTransaction();
  try {
    await turn.query(
      `set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = 0`,
    );
    await turn.query(`select pg_advisory_xact_lock(hashtext('pathways migrations'))`);
    return await source.runMigrations();
  } finally {
    await turn.rollbackTransaction();
    await turn.release();
  }
}

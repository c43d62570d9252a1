import type { DataSource } from 'typeorm';

/** Resolves when a transaction of this database waits for a row that another one holds. */
export async function somebodyWaits(source: DataSource): Promise<void> {
  for (;;) {
    const waiting = await source.query<object[]>(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

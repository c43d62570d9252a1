import type { DataSource } from 'typeorm';
import { cpuSecondsOf } from './running-server.js';

/** Seconds of processor time that the connections open now have used in PostgreSQL so far (Linux, same machine). */
export async function databaseCpu(source: DataSource): Promise<number> {
  const processes = await source.query<{ pid: number }[]>(
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return processes.reduce((sum, { pid }) => sum + (cpuSecondsOf(pid) ?? 0), 0);
}

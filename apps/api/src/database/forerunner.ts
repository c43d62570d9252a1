import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The port of the server that holds this cluster, as PostgreSQL itself wrote it down; null where none does. */
export function portInUse(folder: string): number | null {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  return Number(readFileSync(lock, 'utf8').split('\n')[3]) || null;
}

/** A product that was killed leaves its PostgreSQL or that one's lock file behind: the first is ended, the lock goes with it. */
export function endForerunner(folder: string): void {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const isPostgres = () => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  };
  if (!isPostgres()) {
    rmSync(lock, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 10_000;
  while (isPostgres() && Date.now() < deadline)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../config.js';

const lockOf = (home: string) => join(home, 'running.pid');

/** A process of ours, and not another one that was given the number of a dead one. */
function isOurs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    return /\bmain\.js\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** The process that runs the embedded database of this home; null where none does. A lock left by a killed one does not count. */
export function holderOf(home: string): number | null {
  try {
    const pid = Number(readFileSync(lockOf(home), 'utf8'));
    return isOurs(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** Takes the home for this process. Throws StartRefused where the folder cannot be used. Returns what gives it back. */
export function takeHome(home: string): () => void {
  try {
    mkdirSync(home, { recursive: true });
    rmSync(lockOf(home), { force: true });
    writeFileSync(lockOf(home), String(process.pid), { flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefused(
      `The folder ${home} cannot be used (${reason}). Set PATHWAYS_HOME to a folder that may be written.`,
    );
  }
  return () => rmSync(lockOf(home), { force: true });
}

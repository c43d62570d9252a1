import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '../../database/free-port.js';
import type { Probed } from './probe.js';

/** A server under test as a process of its own, whose processor time and memory can be read (Linux). */
export interface RunningServer {
  readonly url: string;
  /** Seconds of processor time used so far; null where the system does not tell. */
  cpuSeconds(): number | null;
  /** Kibibytes of memory held. */
  residentKiB(): number | null;
  /** What its probe counted since it was asked last; only where it was started with one. */
  probed(): Promise<Probed>;
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

const clockTicks = 100;

function readProc(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Seconds of processor time of a process; null where the system does not tell. */
export function cpuSecondsOf(pid: number | undefined): number | null {
  const fields = readProc(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / clockTicks : null;
}

/** Kibibytes of memory that a process has held at its fullest; null where the system does not tell. */
export function peakKiBOf(pid: number | undefined): number | null {
  const held = /VmHWM:\s+(\d+)/.exec(readProc(`/proc/${pid}/status`) ?? '')?.[1];
  return held ? Number(held) : null;
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise(stopped => {
    child.once('exit', () => stopped());
    child.kill(signal);
  });

/** Resolves when the process has printed "ready". It listens where PORT says, or on a free port. */
export async function startServer(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  // BENCH_NODE_OPTIONS such as `--cpu-prof --cpu-prof-dir=/tmp/profiles` reach the servers and not the client.
  const flags = (process.env['BENCH_NODE_OPTIONS'] ?? '').split(' ').filter(Boolean);
  const child: ChildProcess = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env['PATH'], ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  // A bench that fails leaves no server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (line: Buffer) => String(line).includes('ready') && ready());
    child.once('exit', code => failed(new Error(`${script} ended with ${String(code)}.`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    cpuSeconds: () => cpuSecondsOf(child.pid),
    residentKiB: () => {
      const held = /VmRSS:\s+(\d+)/.exec(readProc(`/proc/${child.pid}/status`) ?? '')?.[1];
      return held ? Number(held) : null;
    },
    probed: () =>
      new Promise(told => {
        child.once('message', counted => told(counted as Probed));
        child.send('tell');
      }),
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  };
}

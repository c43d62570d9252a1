import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from '../room/numbers.js';
import { peakKiBOf } from '../room/running-server.js';
import type { LibraryWorld } from './library-world.js';

const commands = fileURLToPath(new URL('../../cli/main.js', import.meta.url));

interface Run {
  readonly seconds: number;
  /** Of memory at its fullest. */
  readonly megabytes: number;
}

/** The whole library as one signed file, as the command line writes it and checks it. */
export async function benchArchive({ databaseUrl, authSecret }: LibraryWorld): Promise<void> {
  const file = join(tmpdir(), `pathways-bench-${process.pid}.zip`);
  const run = async (...asked: string[]): Promise<Run> => {
    const began = performance.now();
    const child = spawn(process.execPath, [commands, 'library', ...asked], {
      stdio: 'inherit',
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: authSecret,
        LOG_LEVEL: 'warn',
      },
    });
    let peak = 0;
    const look = setInterval(() => (peak = peakKiBOf(child.pid) ?? peak), 250);
    const code = await new Promise(ended => child.once('exit', ended));
    clearInterval(look);
    if (code !== 0) throw new Error(`library ${asked.join(' ')} ended with ${String(code)}.`);
    return { seconds: (performance.now() - began) / 1000, megabytes: peak / 1024 };
  };
  print(['the signed archive', 's', 'memory at most, MB', 'file, MB']);
  const made = await run('archive', '--out', file);
  const checked = await run('verify', file);
  const megabytes = (await stat(file)).size / 1024 / 1024;
  print(['made', made.seconds.toFixed(0), made.megabytes.toFixed(0), megabytes.toFixed(1)]);
  print(['checked', checked.seconds.toFixed(0), checked.megabytes.toFixed(0), '']);
}

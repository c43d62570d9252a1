import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { print } from '../room/numbers.js';
import type { LibraryWorld } from './library-world.js';

const commands = fileURLToPath(new URL('../../cli/main.js', import.meta.url));

/** The whole library as one signed file, as the command line writes it and checks it. */
export async function benchArchive({ databaseUrl, authSecret }: LibraryWorld): Promise<void> {
  const file = join(tmpdir(), `pathways-bench-${process.pid}.zip`);
  const run = async (...asked: string[]): Promise<number> => {
    const began = performance.now();
    await promisify(execFile)(process.execPath, [commands, 'library', ...asked], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: authSecret,
        LOG_LEVEL: 'warn',
      },
    });
    return (performance.now() - began) / 1000;
  };
  print(['the signed archive', 'made in s', 'checked in s', 'MB']);
  const made = await run('archive', '--out', file);
  const checked = await run('verify', file);
  const megabytes = (await stat(file)).size / 1024 / 1024;
  print(['all practices', made.toFixed(0), checked.toFixed(0), megabytes.toFixed(1)]);
}

import { spawn, spawnSync } from 'node:child_process';
import { freePort } from '../../database/free-port.js';

export interface BenchRedis {
  readonly url: string;
  stop(): void;
}

/** A Redis of the bench's own, or null where the machine has none: then processes are joined through PostgreSQL. */
export async function benchRedis(): Promise<BenchRedis | null> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => void child.kill('SIGKILL');
  // A bench that fails leaves no server behind.
  process.once('exit', stop);
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (line: Buffer) => String(line).includes('Ready to accept') && ready());
    child.once('exit', code => failed(new Error(`Redis ended with ${String(code)}.`)));
  });
  return { url: `redis://127.0.0.1:${port}`, stop };
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../src/database/free-port.js';

/** Is there a Redis on this machine that can be started? Nothing of the product needs one. */
export const isRedisHere = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of the test's own that may die at any moment and come back empty. */
export class SomeRedis {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'pathways-redis-'));

  private constructor(private readonly port: number) {}

  static async start(): Promise<SomeRedis> {
    const made = new SomeRedis(await freePort());
    await made.comeBack();
    return made;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.folder];
    const child = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.child = child;
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (line: Buffer) => String(line).includes('Ready to accept') && ready());
      child.once('exit', code => failed(new Error(`Redis ended with ${String(code)}.`)));
    });
  }

  /** kill -9. */
  kill(): Promise<void> {
    const child = this.child;
    if (!child || child.signalCode !== null || child.exitCode !== null) return Promise.resolve();
    return new Promise(dead => {
      child.once('exit', () => dead());
      child.kill('SIGKILL');
    });
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../src/database/free-port.js';
import { Settings } from '../../../src/platform/settings.js';
import type { TestApi } from '../../support/api.js';
import { pause } from './chance.js';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** The built server as a process of its own, on the database of the test, that can be killed like any other. */
export class ApiProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly settings: Settings,
    private readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(api: TestApi, environment: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const made = new ApiProcess(api.app.get(Settings), await freePort(), environment);
    await made.restart();
    return made;
  }

  get isAlive(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async restart(): Promise<void> {
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'],
        PATHWAYS_MODE: 'development',
        DATABASE_URL: this.settings.databaseUrl,
        AUTH_SECRET: this.settings.authSecret,
        PORT: String(this.port),
        LOG_LEVEL: 'silent',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    await new Promise<void>((ready, failed) => {
      let told = '';
      child.stdout.on('data', (line: Buffer) => String(line).includes('ready') && ready());
      child.stderr.on('data', (line: Buffer) => (told += String(line)));
      child.once('exit', code => failed(new Error(`The server ended (${code}): ${told}`)));
    });
  }

  /** Starts it until it stands, as whoever looks after it would: it gives up while the database is away. */
  async comeBack(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.restart();
      } catch (error) {
        if (attempt === 20) throw error;
        await pause(300);
      }
    }
  }

  /** kill -9: nothing is finished, nothing is said. */
  kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise(dead => {
      child.once('exit', () => dead());
      child.kill('SIGKILL');
    });
  }
}

import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../../../src/database/data-source.js';
import { migrate } from '../../../src/database/migrate.js';
import { startEmbeddedPostgres, type RunningPostgres } from '../../../src/database/embedded-postgres.js';
import { BrokenLine } from './broken-line.js';
import { pause } from './chance.js';

/** A durable PostgreSQL of the test's own, behind a line, that may die and come back at any moment. */
export class CrashingPostgres {
  private constructor(
    private readonly home: string,
    private server: RunningPostgres,
    readonly line: BrokenLine,
  ) {}

  /** From here on every fresh database of this spec file stands on it. */
  static async start(): Promise<CrashingPostgres> {
    const home = mkdtempSync(join(tmpdir(), 'pathways-torture-'));
    chmodSync(home, 0o755);
    const server = await startEmbeddedPostgres({ folder: join(home, 'postgres'), durable: true });
    await server.create('pathways_template');
    const template = await createDataSource(server.urlOf('pathways_template')).initialize();
    await migrate(template);
    await template.destroy();
    const line = await BrokenLine.to(server.urlOf('postgres'));
    process.env['TEST_POSTGRES_URL'] = line.url;
    return new CrashingPostgres(home, server, line);
  }

  /** The server stops at once, as in a power cut: no shutdown, nothing flushed that was not committed; then it recovers. */
  async crash(): Promise<void> {
    const folder = join(this.home, 'postgres');
    const [postmaster] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), 'SIGQUIT');
    await this.gone(Number(postmaster));
    this.server = await startEmbeddedPostgres({ folder, durable: true });
    this.line.target = new URL(this.server.urlOf('postgres'));
  }

  private async gone(id: number): Promise<void> {
    for (;;) {
      try {
        process.kill(id, 0);
      } catch {
        return;
      }
      await pause(50);
    }
  }

  async stop(): Promise<void> {
    this.line.close();
    await this.server.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

// Starts PostgreSQL (testcontainers where a Docker engine answers, embedded otherwise), migrates the template,
// prints its address as one line of JSON, and ends everything when its standard input closes.
import { execFile } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { createDataSource } from '../../dist/database/data-source.js';
import { migrate } from '../../dist/database/migrate.js';
import { startEmbeddedPostgres } from '../../dist/database/embedded-postgres.js';

const dockerAnswers = () =>
  promisify(execFile)('docker', ['info'], { timeout: 3_000 }).then(
    () => true,
    () => false,
  );

async function inContainer() {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer('postgres:18')
    .withEnvironment({ POSTGRES_PASSWORD: 'pathways' })
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .start();
  const address = `postgres://postgres:pathways@${container.getHost()}:${container.getMappedPort(5432)}`;
  return {
    urlOf: name => `${address}/${name}`,
    stop: () => container.stop(),
    told: 'Tests use PostgreSQL in a container.',
  };
}

async function embedded() {
  const home = mkdtempSync(join(tmpdir(), 'pathways-test-'));
  chmodSync(home, 0o755);
  const server = await startEmbeddedPostgres({ folder: join(home, 'postgres'), durable: false });
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return {
    urlOf: server.urlOf,
    stop,
    told: 'Tests use the embedded PostgreSQL (no Docker engine answered).',
  };
}

const server = (await dockerAnswers()) ? await inContainer() : await embedded();
const admin = new pg.Client({ connectionString: server.urlOf('postgres') });
await admin.connect();
await admin.query('create database pathways_template');
await admin.end();
const template = await createDataSource(server.urlOf('pathways_template')).initialize();
await migrate(template);
await template.destroy();
process.stdout.write(JSON.stringify({ url: server.urlOf('postgres'), told: server.told }));

const end = () => server.stop().then(() => process.exit(0));
process.stdin.resume();
process.stdin.once('end', end);
process.once('SIGTERM', end);

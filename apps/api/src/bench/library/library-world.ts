import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readConfig } from '../../config.js';
import { openDatabase } from '../../database/open.js';
import { fillOnFirstStart } from '../../database/worlds/world.js';
import { fillShelf } from './fill-shelf.js';

export interface LibraryWorld {
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly source: DataSource;
  /** Addresses of practices, drawn at random. */
  readonly slugs: readonly string[];
  /** Open schools of the register and of the sample. */
  readonly urns: readonly string[];
  close(): Promise<void>;
}

const one = async <Value>(source: DataSource, text: string): Promise<Value[]> => {
  const rows = await source.query<{ value: Value }[]>(text);
  return rows.map(({ value }) => value);
};

/** The demo world on a PostgreSQL of the bench's own, with one of its practices copied until there are `count`. */
export async function libraryWorld(count: number, tell: (step: string) => void): Promise<LibraryWorld> {
  const home = mkdtempSync(join(tmpdir(), 'pathways-bench-'));
  chmodSync(home, 0o755);
  const config = { ...readConfig({ LOG_LEVEL: 'silent' }), home };
  const database = await openDatabase(config, tell, { joins: false });
  await fillOnFirstStart(database, tell);
  const { source } = database;
  tell(`Making ${count} practices and ${20 * count} excerpts`);
  await fillShelf(source, count);
  return {
    databaseUrl: database.config.databaseUrl,
    authSecret: database.config.authSecret,
    source,
    slugs: await one<string>(
      source,
      `select slug as value from practice where slug like 'bench-%' order by random() limit 500`,
    ),
    urns: await one<string>(
      source,
      `select urn as value from school where is_open and phase in ('primary', 'secondary') order by random() limit 50`,
    ),
    close: async () => {
      await database.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

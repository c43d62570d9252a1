import type { DataSource } from 'typeorm';
import { createApp } from '../../app.js';
import { StartRefused } from '../../config.js';
import { OutboxRelay } from '../../platform/outbox/outbox-relay.js';
import type { SettledConfig } from '../../platform/settings.js';
import { migrate } from '../migrate.js';
import { migrations } from '../migrations/index.js';
import { fillDemo } from './demo/demo.js';
import { StoryClock } from './story-clock.js';

type Tell = (step: string) => void;

interface Database {
  readonly config: SettledConfig;
  readonly source: DataSource;
}

/** Named seeds. A world speaks through the handlers, so a seeded world is a possible world. */
export const worlds = {
  empty: { says: 'nothing but the tables', fill: async () => undefined },
  demo: { says: 'the Greater Manchester register, and a fictional sample programme', fill: fillDemo },
} as const;

export type WorldName = keyof typeof worlds;

export const isWorld = (name: string): name is WorldName => name in worlds;

/** Fills an empty database. Throws StartRefused where something is there already: a world replaces nothing. */
export async function loadWorld(name: WorldName, database: Database, tell: Tell): Promise<void> {
  const { config, source } = database;
  if (!(await isEmpty(source))) {
    throw new StartRefused(
      'The database is not empty, and loading a world replaces nothing. Use an empty one.',
    );
  }
  await source.query('insert into world (name, begun_at) values ($1, now())', [name]);
  const clock = new StoryClock();
  const app = await createApp({ ...config, runsJobs: false }, source, clock);
  try {
    await app.init();
    await worlds[name].fill(app, clock, tell);
    await app.get(OutboxRelay).drain();
  } finally {
    await app.close();
  }
  await source.query('update world set filled_at = now() where name = $1', [name]);
}

/** In demo mode the first start fills the demo world. */
export async function fillOnFirstStart(database: Database, tell: Tell): Promise<void> {
  if (database.config.mode !== 'demo') return;
  if (await wasCutShort(database.source)) {
    tell('The last start was cut short while it filled the demo world: beginning it afresh');
    await emptied(database.source);
  }
  if (await isEmpty(database.source)) await loadWorld('demo', database, tell);
}

async function isEmpty(source: DataSource): Promise<boolean> {
  const [found] = await source.query<{ any: boolean }[]>(
    'select exists (select from world) or exists (select from school) or exists (select from programme) as any',
  );
  return !found?.any;
}

async function wasCutShort(source: DataSource): Promise<boolean> {
  const [found] = await source.query<{ cut: boolean }[]>(
    'select exists (select from world where filled_at is null) as cut',
  );
  return found?.cut ?? false;
}

/** Nothing is lost by this: the product does not listen before its world is filled, so all of it is seed. */
async function emptied(source: DataSource): Promise<void> {
  for (const _ of migrations) await source.undoLastMigration();
  await migrate(source);
}

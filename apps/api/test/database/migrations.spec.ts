import type { DataSource } from 'typeorm';
import { readConfig } from '../../src/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { migrations } from '../../src/database/migrations/index.js';
import { openDatabase } from '../../src/database/open.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foreignKeysWithoutIndex, schemaListing } from '../support/schema-listing.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await freshDatabase('template1');
  source = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the migrations', () => {
  it('go all up, all down and all up again, and leave the same schema to whoever upgrades', async () => {
    await source.runMigrations();
    const once = await schemaListing(source);
    for (const _ of migrations) await source.undoLastMigration();
    expect(await schemaListing(source)).toEqual([]);
    await source.runMigrations();
    expect(await schemaListing(source)).toEqual(once);
    expect(once.length).toBeGreaterThan(100);
  });

  it('index every foreign key, so that nobody waits for a whole table', async () => {
    expect(await foreignKeysWithoutIndex(source)).toEqual([]);
    await source.query('create table wrong (id uuid references person)');
    expect(await foreignKeysWithoutIndex(source)).toEqual(['wrong FOREIGN KEY (id) REFERENCES person(id)']);
    await source.query('drop table wrong');
  });

  it('run once when several processes start together', async () => {
    const empty = await freshDatabase('template1');
    const config = readConfig({ DATABASE_URL: empty.url, AUTH_SECRET: 'x'.repeat(32) });
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(config, () => undefined)));
    const [counted] = (await opened[0]?.source.query('select count(*)::int from migration')) as [object];
    expect(counted).toEqual({ count: migrations.length });
    for (const { close } of opened) await close();
    await empty.drop();
  });

  it('keep every moment with its time zone', async () => {
    const found = await source.query<object[]>(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type = 'timestamp without time zone' and table_name <> 'migration'`,
    );
    expect(found).toEqual([]);
  });
});

describe('a connection', () => {
  const ready = async () => {
    const rows = await source.query<{ statement: string }[]>('select statement from pg_prepared_statements');
    return rows.map(({ statement }) => statement);
  };

  it('keeps ready what is asked often with values, answers the same, and keeps nothing that was asked once', async () => {
    const next = 'select $1::integer + 1 as next';
    const answers: number[] = [];
    for (let asked = 0; asked < 25; asked += 1) {
      const [row] = await source.query<{ next: number }[]>(next, [asked]);
      answers.push(row?.next ?? NaN);
    }
    await source.query('select $1::integer + 2 as other', [1]);
    expect(answers).toEqual(Array.from({ length: 25 }, (_, asked) => asked + 1));
    expect(await ready()).toContain(next);
    expect(await ready()).not.toContain('select $1::integer + 2 as other');
  });
});

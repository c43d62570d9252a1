import pg from 'pg';
import { todayInEngland } from '../../src/platform/today-in-england.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

it.each([
  ['the last minute of a summer day', '2027-07-14 22:59Z', '2027-07-14'],
  ['the first minute of a summer day', '2027-07-14 23:00Z', '2027-07-15'],
  ['the last minute of a winter day', '2027-01-14 23:59Z', '2027-01-14'],
  ['the hour that comes twice', '2027-10-31 00:30Z', '2027-10-31'],
])('%s is of that day, wherever the database stands', async (_, moment, day) => {
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
    await client.query(`set timezone = '${zone}'`);
    const asked = todayInEngland.replace('now()', `timestamptz '${moment}'`);
    const { rows } = await client.query<object>(`select ${asked}::text as today`);
    expect([zone, rows]).toEqual([zone, [{ today: day }]]);
  }
});

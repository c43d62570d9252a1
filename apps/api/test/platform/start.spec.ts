import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aHome, refusedStart, startProduct } from '../support/product.js';

let home: ReturnType<typeof aHome>;
let database: TestDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());
beforeEach(() => void (home = aHome()));
afterEach(() => home.remove());

/** One clear sentence and exit code 1: no stack, no second thought. */
const expectSentence = ({ code, said }: { code: number | null; said: string }, words: RegExp) => {
  expect(said).toMatch(words);
  expect(said).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
};

describe('starting Pathways', () => {
  it('tells whoever starts it that the port is taken, before it touches a database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = await refusedStart({ PORT: String(port), PATHWAYS_HOME: home.path });
    other.close();
    expectSentence(refused, new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken`));
    expect(existsSync(home.path)).toBe(false);
  });

  it('tells that the folder of the database is broken, and what to do', async () => {
    mkdirSync(`${home.path}/postgres`, { recursive: true });
    writeFileSync(`${home.path}/postgres/PG_VERSION`, 'nonsense');
    expectSentence(
      await refusedStart({ PATHWAYS_HOME: home.path }),
      /The embedded database in .* could not be started.*Move the folder away/s,
    );
  });

  it('tells that the home is not a folder', async () => {
    mkdirSync(home.path.replace(/home$/, ''), { recursive: true });
    writeFileSync(home.path, 'a file');
    expectSentence(await refusedStart({ PATHWAYS_HOME: home.path }), /cannot be used.*Set PATHWAYS_HOME/);
  });

  it('tells that no database answers at the address, without its password', async () => {
    const refused = await refusedStart({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none' });
    expectSentence(refused, /The database at postgres:\/\/someone:…@127\.0\.0\.1:1\/none cannot be reached/);
    expect(refused.said).not.toContain('secret');
  });

  it('tells that the server has no such database', async () => {
    const url = new URL(database.url);
    url.pathname = '/not_there';
    expectSentence(await refusedStart({ DATABASE_URL: url.toString() }), /"not_there" does not exist/);
  });

  it('names the setting that is wrong', async () => {
    const refused = await refusedStart({
      PATHWAYS_HOME: home.path,
      PATHWAYS_MODE: 'banana',
      LOG_LEVEL: 'loud',
    });
    expectSentence(refused, /PATHWAYS_MODE .*"demo".*LOG_LEVEL .*"silent"/);
    expect(existsSync(home.path)).toBe(false);
  });

  it('embeds no database when it is given one, and ends with 0 when it is told to', async () => {
    const product = await startProduct({ PATHWAYS_HOME: home.path, DATABASE_URL: database.url });
    expect((await fetch(`${product.url}/health/ready`)).status).toBe(200);
    expect(existsSync(`${home.path}/postgres`)).toBe(false);
    product.process.kill('SIGTERM');
    expect(await product.ended).toBe(0);
  });

  it('logs each request with its path, and never the token in a link', async () => {
    const settings = { PATHWAYS_HOME: home.path, DATABASE_URL: database.url, LOG_LEVEL: 'info' };
    const product = await startProduct(settings);
    await fetch(`${product.url}/sign-in/link?token=a-secret-token`);
    await fetch(`${product.url}/api/auth/magic-link/verify?token=a-secret-token`, { redirect: 'manual' });
    product.process.kill('SIGTERM');
    await product.ended;
    expect(product.said()).toContain('"path":"/sign-in/link"');
    expect(product.said()).not.toContain('a-secret-token');
  });

  it('comes up again on the same data after it was killed, and lets nobody else in meanwhile', async () => {
    const settings = { PATHWAYS_HOME: home.path };
    const killed = await startProduct(settings);
    const second = await refusedStart(settings);
    expectSentence(second, /Pathways already runs with the folder/);
    expect((await fetch(`${killed.url}/health/ready`)).status).toBe(200);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const again = await startProduct(settings);
    expect((await fetch(`${again.url}/health/ready`)).status).toBe(200);
    again.process.kill('SIGINT');
    expect(await again.ended).toBe(0);
  }, 180_000);
});

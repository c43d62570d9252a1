import { once } from 'node:events';
import { connect } from 'node:net';
import { io } from 'socket.io-client';
import { v7 } from 'uuid';
import { createDataSource } from '../../src/database/data-source.js';
import { sessionCookie } from '../../src/people/sign-in/session-terms.js';
import { signCookie } from '../../src/people/sign-in/signed-cookie.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aHome, startProduct, type Product } from '../support/product.js';

const secret = 'a secret for tests only, long enough to be one';
let database: TestDatabase;
let home: ReturnType<typeof aHome>;
let product: Product;

beforeAll(async () => {
  database = await freshDatabase();
  home = aHome();
  product = await startProduct({
    DATABASE_URL: database.url,
    PATHWAYS_HOME: home.path,
    AUTH_SECRET: secret,
  });
});
afterAll(async () => {
  if (product.process.exitCode === null) product.process.kill('SIGKILL');
  await product.ended;
  home.remove();
  await database.drop();
});

/** A session of somebody who signed in a moment ago. */
async function aCookie(): Promise<string> {
  const source = await createDataSource(database.url).initialize();
  const [person, token] = [v7(), v7()];
  await source.query(
    `insert into person (id, name, email, email_verified) values ($1, 'Amina Clarke', $2, true)`,
    [person, `${person}@people.example`],
  );
  await source.query(
    `insert into session (id, person_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [v7(), person, token],
  );
  await source.destroy();
  return `${sessionCookie('http://localhost')}=${signCookie(token, secret)}`;
}

/** A request of which only the first half has arrived: the server has read its head and said so. */
async function halfARequest(port: number) {
  const body = JSON.stringify({ query: '{ release }' });
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  const isInFlight = new Promise<void>(heard =>
    socket.on('data', part => {
      answer += String(part);
      if (answer.includes('100 Continue')) heard();
    }),
  );
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
      `expect: 100-continue\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`,
  );
  await isInFlight;
  socket.write(body.slice(0, 6));
  return { sendRest: () => socket.write(body.slice(6)), closed, answer: () => answer };
}

describe('stopping Pathways', () => {
  it('lets a request in flight finish, tells open pages to come back soon, and ends with 0', async () => {
    const page = io(product.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: await aCookie() },
    });
    await new Promise((connected, refused) => {
      page.once('connect', () => connected(undefined));
      page.once('connect_error', refused);
    });
    const moving = new Promise(heard => page.once('moving', heard));
    const left = new Promise(heard => page.once('disconnect', heard));
    const request = await halfARequest(product.port);

    product.process.kill('SIGTERM');
    expect(await moving).toEqual({ withinMs: 3_000 });
    // The one reason after which a client comes back by itself.
    expect(await left).toBe('transport close');
    await new Promise(passed => setTimeout(passed, 300));
    request.sendRest();
    await request.closed;

    expect(request.answer()).toContain('HTTP/1.1 200');
    expect(request.answer()).toContain('"release"');
    expect(await product.ended).toBe(0);
  });
});

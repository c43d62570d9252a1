import { request } from 'node:http';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

const production = {
  PATHWAYS_MODE: 'production',
  DATABASE_URL: 'postgres://unused',
  AUTH_SECRET: 'a secret of at least thirty-two letters',
  PUBLIC_URL: 'http://localhost:3000',
};

let demo: TestApi;
let live: TestApi;
beforeAll(async () => {
  demo = await startApi();
  live = await startApi({ ...production, MAIL_URL: 'smtp://127.0.0.1:1' });
});
afterAll(() => Promise.all([demo.close(), live.close()]));

/** Sends a request with headers that a browser or a proxy, not fetch, would set. */
function send(api: TestApi, path: string, headers: Record<string, string>, body: object) {
  return new Promise<{ status: number; cookies: string[]; text: string }>((done, failed) => {
    const sending = request(
      new URL(path, api.url),
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      answer => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            cookies: answer.headers['set-cookie'] ?? [],
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sending.on('error', failed);
    sending.end(JSON.stringify(body));
  });
}

const aSamplePerson = (api: TestApi) =>
  aPerson(api, {
    email: `${v7()}@sample.pathways.example`,
    name: 'Ana Sample',
    grants: [{ role: 'editor' }],
  });
const tryAs = (api: TestApi, personId: string, headers = {}) =>
  send(api, '/api/auth/try-as', headers, { personId });
const offered = async (api: TestApi, headers = {}) => {
  const { text } = await send(api, '/graphql', headers, { query: '{ tryAs { personId name role sees } }' });
  return (JSON.parse(text) as { data: { tryAs: { personId: string; role: string }[] } }).data.tryAs;
};
const signedIn = async (api: TestApi) => ({ cookie: (await aPerson(api)).cookie });
const caught = async (api: TestApi, headers = {}) => {
  const query = '{ caughtMail { nodes { recipient subject text caughtAt } } }';
  const { text } = await send(api, '/graphql', headers, { query });
  return (JSON.parse(text) as { data: { caughtMail: { nodes: { recipient: string }[] } | null } }).data
    .caughtMail;
};

describe('trying the demo as somebody', () => {
  it('makes a visitor one of the fictional people with one press', async () => {
    const { personId, email } = await aSamplePerson(demo);
    expect(await offered(demo)).toEqual([expect.objectContaining({ personId, role: 'EDITOR' })]);
    const { status, cookies } = await tryAs(demo, personId);
    expect(status).toBe(200);
    const cookie = cookies[0]?.split(';')[0];
    const { fields } = await demo.ask<{ viewer: { email: string } }>('{ viewer { email } }', {}, cookie);
    expect(fields.viewer.email).toBe(email);
  });

  it('makes nobody a real person', async () => {
    const { personId } = await aPerson(demo, { email: 'head@real-school.example' });
    expect(await tryAs(demo, personId)).toMatchObject({ status: 404, cookies: [] });
    expect(await tryAs(demo, 'nonsense')).toMatchObject({ status: 404, cookies: [] });
  });

  it.each([
    ['a page of another site that points its name here', { host: 'evil.example' }],
    ['somebody behind a proxy', { 'x-forwarded-for': '203.0.113.9' }],
  ])('is refused to %s', async (_, headers) => {
    const { personId } = await aSamplePerson(demo);
    expect(await tryAs(demo, personId, headers)).toMatchObject({ status: 404, cookies: [] });
    expect(await offered(demo, headers)).toEqual([]);
  });

  it('does not exist in production', async () => {
    const { personId } = await aSamplePerson(live);
    expect(await tryAs(live, personId)).toMatchObject({ status: 404, cookies: [] });
    // Strangers may not ask there in words of their own; who has signed in may, and is offered nobody.
    expect(await offered(live, await signedIn(live))).toEqual([]);
  });

  it('does not exist where the demo listens to other machines', async () => {
    const open = await startApi({ HOST: '0.0.0.0' });
    try {
      const { personId } = await aSamplePerson(open);
      expect(await tryAs(open, personId)).toMatchObject({ status: 404, cookies: [] });
    } finally {
      await open.close();
    }
  });
});

describe('caught mail', () => {
  it('is read by a visitor of the demo on the same machine', async () => {
    await demo.source.query(
      `insert into caught_mail (id, recipient, subject, body_text) values ($1, 'a@people.example', 'Hello', 'Text')`,
      [v7()],
    );
    expect((await caught(demo))?.nodes[0]).toMatchObject({ recipient: 'a@people.example', text: 'Text' });
  });

  it('is kept from everybody else', async () => {
    expect(await caught(demo, { host: 'evil.example' })).toBeNull();
    expect(await caught(demo, { 'x-forwarded-for': '203.0.113.9' })).toBeNull();
  });

  it('cannot be read in production, whatever lies in the table', async () => {
    await live.source.query(
      `insert into caught_mail (id, recipient, subject, body_text) values ($1, 'a@people.example', 'Hello', 'Text')`,
      [v7()],
    );
    expect(await caught(live, await signedIn(live))).toBeNull();
  });
});

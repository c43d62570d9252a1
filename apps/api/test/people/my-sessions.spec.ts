import { io } from 'socket.io-client';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, cookieFor } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Mine {
  mySessions: { id: string; isCurrent: boolean }[];
}
const mine = async (cookie: string) =>
  (await api.ask<Mine>('{ mySessions { id isCurrent } }', {}, cookie)).fields.mySessions;
const end = (sessionId: string, cookie: string) =>
  api.ask<{ endSession: { endedId: string | null; errors: { __typename: string }[] } }>(
    `mutation ($input: EndSessionInput!) { endSession(input: $input) { endedId errors { __typename } } }`,
    { input: { sessionId } },
    cookie,
  );
const everywhere = (cookie: string) =>
  api.ask('mutation { signOutEverywhere { errors { message } } }', {}, cookie);

async function connected(cookie: string) {
  const socket = io(api.url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnection: false,
    forceNew: true,
  });
  await new Promise<void>((done, failed) => socket.once('connect', done).once('connect_error', failed));
  return { socket, cut: new Promise<string>(done => socket.once('disconnect', done)) };
}

describe("a person's own sessions", () => {
  it('are listed with the one that asks marked, and no way to sign in with them', async () => {
    const { personId, cookie } = await aPerson(api);
    await cookieFor(api, personId);
    const sessions = await mine(cookie);
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    expect(JSON.stringify(sessions)).not.toContain(cookie.split('=')[1]?.split('.')[0]);
  });

  it('can be ended one by one', async () => {
    const { personId, cookie } = await aPerson(api);
    const phone = await cookieFor(api, personId);
    const other = (await mine(cookie)).find(({ isCurrent }) => !isCurrent)!;
    expect((await end(other.id, cookie)).fields.endSession).toEqual({ endedId: other.id, errors: [] });
    expect((await api.ask('{ mySessions { id } }', {}, phone)).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('cannot be ended by somebody else, to whom they do not exist', async () => {
    const { cookie } = await aPerson(api);
    const stranger = await aPerson(api);
    const [session] = await mine(cookie);
    const { fields } = await end(session!.id, stranger.cookie);
    expect(fields.endSession.errors[0]?.__typename).toBe('NotFound');
    expect(await mine(cookie)).toHaveLength(1);
  });

  it('all end at once when the person signs out everywhere, and open sockets are cut', async () => {
    const { personId, cookie } = await aPerson(api);
    const phone = await cookieFor(api, personId);
    const { socket, cut } = await connected(phone);
    await everywhere(cookie);
    await api.settle();
    expect(await cut).toBe('io server disconnect');
    socket.close();
    expect((await api.ask<{ viewer: null }>('{ viewer { id } }', {}, phone)).fields.viewer).toBeNull();
  });

  it('that end by signing out cut the sockets too', async () => {
    const { cookie } = await aPerson(api);
    const { socket, cut } = await connected(cookie);
    await fetch(`${api.url}/api/auth/sign-out`, { method: 'POST', headers: { cookie, origin: api.url } });
    expect(await cut).toBe('io server disconnect');
    socket.close();
    await expect(connected(cookie)).rejects.toThrow('UNAUTHENTICATED');
  });
});

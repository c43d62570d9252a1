import { startApi, type TestApi } from '../support/api.js';
import { ApiProcess } from './support/api-process.js';
import { Chance, pause } from './support/chance.js';
import { RoomClient } from './support/room-client.js';
import { RoomLine } from './support/room-line.js';
import { aRoom, type TestRoom } from './support/room.js';
import { caughtUp } from './support/sameness.js';
import { isRedisHere, SomeRedis } from './support/some-redis.js';

let redis: SomeRedis | undefined;
beforeAll(async () => {
  if (isRedisHere()) redis = await SomeRedis.start();
});
afterAll(() => redis?.stop());

const until = async (condition: () => boolean): Promise<void> => {
  for (let wait = 0; wait < 1_000 && !condition(); wait += 1) await pause(30);
  expect(condition()).toBe(true);
};

interface Pair {
  readonly api: TestApi;
  readonly room: TestRoom;
  readonly servers: readonly ApiProcess[];
  readonly amina: RoomClient;
  readonly ben: RoomClient;
  end(): Promise<void>;
}

/** Amina is connected to one server, Ben to another. Neither looks by itself: hints alone wake them. */
async function twoServers(environment: Readonly<Record<string, string>>): Promise<Pair> {
  // Whichever process takes an announcement from the outbox tells the others, so all are joined in the same way.
  const api: TestApi = await startApi(environment);
  const room = await aRoom(api);
  const servers = [await ApiProcess.start(api, environment), await ApiProcess.start(api, environment)];
  const [amina, ben] = [room.amina, room.ben].map((person, at) => {
    const client = new RoomClient(
      new RoomLine(person.cookie, [servers[at]?.url ?? '']),
      room,
      new Chance(at + 1),
    );
    client.connect();
    return client;
  }) as [RoomClient, RoomClient];
  await until(() => amina.isWatching && ben.isWatching);
  return {
    api,
    room,
    servers,
    amina,
    ben,
    end: async () => {
      amina.cut();
      ben.cut();
      await Promise.all(servers.map(server => server.kill()));
      await api.close();
    },
  };
}

const heardBoth = async ({ amina, ben }: Pair, words: string): Promise<void> => {
  const sees = (client: RoomClient) => [...client.contributions.values()].some(({ body }) => body === words);
  await amina.post(words);
  await until(() => sees(ben));
  await ben.post(`${words} Yes.`);
  await until(() => [...amina.contributions.values()].some(({ body }) => body === `${words} Yes.`));
};

// Redis is no part of what `npm install` brings: the second line runs wherever a redis-server can be started.
const links = [
  ['PostgreSQL', () => ({})],
  ...(isRedisHere() ? ([['Redis', () => ({ REDIS_URL: redis?.url ?? '' })]] as const) : []),
] as const;

describe.each(links)('two servers joined through %s', (_name, environment) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await twoServers(environment());
  });
  afterAll(() => pair.end());

  it('tell Ben at once what Amina wrote on the other, and her what he answered', async () => {
    await heardBoth(pair, 'We ring before nine.');
  });

  it('tell each other again, however often the database cut them off', async () => {
    for (const words of ['Once.', 'Twice.', 'Three times.']) {
      await pair.api.source.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'pathways realtime'`,
      );
      await heardBoth(pair, words);
    }
  });
});

(isRedisHere() ? describe : describe.skip)('while Redis is away', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await twoServers({ REDIS_URL: redis?.url ?? '' });
  });
  afterAll(() => pair.end());

  it('all is written and read, and once it is back both see everything without asking', async () => {
    await heardBoth(pair, 'Before.');
    await redis?.kill();
    await pair.amina.post('While it was away.');
    await pair.ben.post('While it was away, from Ben.');
    await caughtUp(pair.ben);
    expect([...pair.ben.contributions.values()].map(({ body }) => body)).toContain('While it was away.');
    await redis?.comeBack();
    const bodies = () => [...pair.amina.contributions.values()].map(({ body }) => body);
    await until(() => bodies().includes('While it was away, from Ben.'));
    await heardBoth(pair, 'Afterwards.');
  });
});

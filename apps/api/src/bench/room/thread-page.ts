import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sessionCookie } from '../../people/sign-in/session-terms.js';
import { contender, fetchText, runLoop, type Asked, type Contender } from './closed-loop.js';
import { databaseCpu } from './database-cpu.js';
import type { Measured } from './goals.js';
import { median, percentile, print } from './numbers.js';
import { startProduct } from './product.js';
import { startServer, type RunningServer } from './running-server.js';
import { stockRequest } from './stock/stock-request.js';
import type { BenchWorld } from './world.js';

const rounds = 5;
const secondsPerRound = 4;
const connections = 16;

const manifest = new URL('../../../../web/dist/server/persisted-documents.json', import.meta.url);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The room's document as the web client names it. */
export function roomDocument(): string {
  const texts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const [hash] = Object.entries(texts).find(([, text]) => /query Room\(/.test(text)) ?? [];
  if (!hash) throw new Error('The web client has no document named Room: build it first.');
  return hash.replace('sha256:', '');
}

/** The room's page as a browser asks for it, by the name of its document. */
export function pageRequest({
  rooms,
  cookie,
}: Pick<BenchWorld, 'rooms' | 'cookie'>): (room: number) => Asked {
  const sha256Hash = roomDocument();
  return room => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      variables: { id: rooms[room]?.groupId },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  });
}

/** A server of the bench's own on the same database. */
export const startBeside = ({ databaseUrl, authSecret, publicUrl }: BenchWorld, file: string) =>
  startServer(here(file), {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    COOKIE_NAME: sessionCookie(publicUrl),
  });

/** The page that is written by hand. */
export const handWritten = ({ rooms, cookie }: BenchWorld, yardstick: RunningServer): Contender =>
  contender('the same page by hand', yardstick, room => ({
    path: `/rooms/${rooms[room]?.groupId}/${rooms[room]?.discussionId}`,
    body: null,
    headers: { cookie },
  }));

/** Both give the same, value for value; the second look, since the first one is written down among the readers. */
async function demandSame(ours: Contender, byHand: Contender): Promise<void> {
  const agent = new Agent();
  const look = async (who: Contender): Promise<unknown> => JSON.parse(await fetchText(who, agent, 0));
  await look(ours);
  deepStrictEqual(
    await look(byHand),
    await look(ours),
    'The yardstick does not send what the product sends.',
  );
  agent.destroy();
}

/** The room's page of 50 contributions, with session, permissions and all, beside the yardstick's; rounds take turns. */
export async function benchThreadPage(world: BenchWorld): Promise<Measured> {
  const { rooms } = world;
  const yardstick = await startBeside(world, './yardstick.js');
  const stock = await startBeside(world, './stock/stock.js');
  const product = await startProduct(world);
  const byHand = handWritten(world, yardstick);
  const ours = contender('Pathways', product, pageRequest(world));
  const least = contender('text, author, school alone', yardstick, room => ({
    path: `/least/${rooms[room]?.discussionId}`,
    body: null,
    headers: {},
  }));
  const byTheBook = contender('stock: Apollo, TypeORM, DataLoader', stock, stockRequest(world));
  await demandSame(ours, byHand);
  const loop = { connections, rooms: rooms.length, databaseCpu: () => databaseCpu(world.source) };
  const contenders = [byHand, ours, byTheBook, least];
  for (const each of contenders) await runLoop(each, { ...loop, seconds: 3 }, false);
  for (let round = 0; round < rounds; round += 1) {
    for (const each of contenders) await runLoop(each, { ...loop, seconds: secondsPerRound }, true);
  }
  report(contenders);
  await Promise.all([yardstick.stop(), stock.stop(), product.stop()]);
  return {
    throughput: median(ours.perSecond) / median(byHand.perSecond),
    stock: median(ours.perSecond) / median(byTheBook.perSecond),
    pageCpu: median(ours.cpu) / median(byHand.cpu),
  };
}

function report(contenders: readonly Contender[]): void {
  const [raw] = contenders;
  print([
    'the thread page',
    ...['requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'PG CPU ms', 'req/s ratio', 'CPU ratio'],
  ]);
  for (const { name, perSecond, cpu, databaseCpu: inDatabase, took } of contenders) {
    took.sort((a, b) => a - b);
    print([
      name,
      median(perSecond).toFixed(0),
      percentile(took, 0.5).toFixed(1),
      percentile(took, 0.99).toFixed(1),
      median(cpu).toFixed(2),
      median(inDatabase).toFixed(2),
      (median(perSecond) / median(raw?.perSecond ?? [])).toFixed(2),
      (median(cpu) / median(raw?.cpu ?? [])).toFixed(2),
    ]);
  }
}

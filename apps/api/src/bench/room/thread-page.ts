import { deepStrictEqual } from 'node:assert';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sessionCookie } from '../../people/sign-in/session-terms.js';
import { contender, fetchText, runLoop, type Contender } from './closed-loop.js';
import { databaseCpu } from './database-cpu.js';
import type { Measured } from './goals.js';
import { median, percentile, print } from './numbers.js';
import { pageRequest } from './page-request.js';
import { startProduct } from './product.js';
import { startServer, type RunningServer } from './running-server.js';
import { stockRequest } from './stock/stock-request.js';
import type { BenchWorld } from './world.js';

const rounds = 5;
const secondsPerRound = 4;
const connections = 16;

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

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
async function demandSame(ours: Contender, other: Contender): Promise<void> {
  const agent = new Agent();
  const look = async (who: Contender): Promise<unknown> => JSON.parse(await fetchText(who, agent, 0));
  await look(ours);
  deepStrictEqual(await look(other), await look(ours), `${other.name} does not send what the product sends.`);
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
  const byTheBook = contender('stock: Apollo, TypeORM, DataLoader', stock, await stockRequest(world));
  await demandSame(ours, byHand);
  await demandSame(ours, byTheBook);
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

import { Agent } from 'node:http';
import { contender, fetchText, type Contender } from './closed-loop.js';
import { contributeTo } from './contributing.js';
import type { Measured } from './goals.js';
import { watchAll } from './members.js';
import { percentile, print } from './numbers.js';
import { startProbed } from './product.js';
import { pageRequest } from './page-request.js';
import { handWritten, startBeside } from './thread-page.js';
import type { BenchRoom, BenchWorld } from './world.js';

const perSecond = 200;
const seconds = 15;
/** Before it is counted the load runs for so long: connections open and statements are planned under many at once only. */
const warmSeconds = 10;
const sockets = 1_000;
const contributionsPerSecond = 5;

const pause = (milliseconds: number) => new Promise(passed => setTimeout(passed, milliseconds));

interface Load {
  readonly took: number[];
  /** Of the first seconds, which are not counted. */
  readonly warming: number[];
  failed: number;
}

/** Pages come when they come, whether the server keeps up or not. `beat` is called five times a second. */
async function openLoop(page: Contender, rooms: number, beat: (at: number) => void): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const room = () => Math.floor(Math.random() * rooms);
  for (let warm = 0; warm < 400; warm += 1) await fetchText(page, agent, room());
  const load: Load = { took: [], warming: [], failed: 0 };
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < perSecond * (warmSeconds + seconds); at += 1) {
    const due = began + (1000 * at) / perSecond;
    if (due > performance.now()) await pause(due - performance.now());
    if (at % (perSecond / contributionsPerSecond) === 0) beat(at);
    // Measured from when it was due, so that a client that is late does not make the server look quick.
    asked.push(
      fetchText(page, agent, room()).then(
        () => void (at < perSecond * warmSeconds ? load.warming : load.took).push(performance.now() - due),
        () => void (load.failed += 1),
      ),
    );
  }
  await Promise.all(asked);
  agent.destroy();
  for (const took of [load.warming, load.took]) took.sort((a, b) => a - b);
  return load;
}

const report = (name: string, { took, warming, failed }: Load, loopDelay: number): void =>
  print([
    name,
    percentile(took, 0.5).toFixed(1),
    percentile(took, 0.99).toFixed(1),
    percentile(warming, 0.99).toFixed(1),
    String(failed),
    loopDelay.toFixed(1),
  ]);

/** What this machine can do at all: the same pages from the yardstick. */
async function byHandAt(world: BenchWorld): Promise<Load> {
  const yardstick = await startBeside(world, './yardstick.js');
  const load = await openLoop(handWritten(world, yardstick), world.rooms.length, () => undefined);
  await yardstick.stop();
  return load;
}

/** The load of a busy morning: 200 pages a second; then the same while contributions go out to a thousand sockets. */
export async function benchSteady(world: BenchWorld): Promise<Measured> {
  const byHand = await byHandAt(world);
  const server = await startProbed(world);
  const page = contender('Pathways', server, pageRequest(world));
  await server.probed();
  const alone = await openLoop(page, world.rooms.length, () => undefined);
  const { loopDelay: aloneDelay } = await server.probed();
  const members = await watchAll(world, { sockets, perRoom: sockets, servers: [server] });
  const [square] = members.rooms;
  let unsent = 0;
  const post = () =>
    void contributeTo(world, server.url, square as BenchRoom).catch(() => void (unsent += 1));
  const both = await openLoop(page, world.rooms.length, post);
  const { loopDelay } = await server.probed();
  print([
    `${perSecond} thread pages a second`,
    'p50 ms',
    'p99 ms',
    'p99 first 10 s',
    'failed',
    'loop p99 ms',
  ]);
  report('by hand', byHand, NaN);
  report('Pathways', alone, aloneDelay);
  report(`… and ${contributionsPerSecond} contributions to ${sockets} sockets`, both, loopDelay);
  members.leave();
  await server.stop();
  const steadyFailed = alone.failed + both.failed + unsent;
  return { steady: percentile(alone.took, 0.99), steadyFailed, loopDelay };
}

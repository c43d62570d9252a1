import { ask, changesText } from './asking.js';
import type { BenchRedis } from './bench-redis.js';
import { contributeTo } from './contributing.js';
import { watchAll, type Member, type Members } from './members.js';
import { percentile, print } from './numbers.js';
import { startProduct } from './product.js';
import type { RunningServer } from './running-server.js';
import type { BenchRoom, BenchWorld } from './world.js';

const pause = (milliseconds: number) => new Promise(passed => setTimeout(passed, milliseconds));
const perRoom = 10;
const patience = 5_000;

export interface FanOutPlan {
  readonly sockets: number;
  readonly processes: number;
  /** What joins the processes; PostgreSQL where there is none. */
  readonly redis: BenchRedis | null;
}

/** Milliseconds at each member, sorted. */
interface Seen {
  /** From the sending of a contribution until the member was told. */
  readonly told: number[];
  /** From the sending until the words were there, read by `changes`. */
  readonly read: number[];
  /** From the acknowledgement until the words were there. */
  readonly sinceCommit: number[];
  missing: number;
}

export interface FanOut {
  readonly inRooms: Seen;
  readonly onSquare: Seen;
  /** Microseconds of the servers' processor time for each member that was told, on the square. */
  readonly cpuPerDelivery: number;
  readonly kibPerSocket: number;
}

const sumOf = (servers: readonly RunningServer[], read: (server: RunningServer) => number | null): number =>
  servers.reduce((sum, server) => sum + (read(server) ?? NaN), 0);

/**
 * Members sit ten to a room, and all look at one square besides. In the rooms each reads what changed, as a browser does;
 * on the square everybody is told at once.
 */
export async function benchFanOut(world: BenchWorld, plan: FanOutPlan): Promise<FanOut> {
  const environment: Record<string, string> = plan.redis ? { REDIS_URL: plan.redis.url } : {};
  const servers = await Promise.all(
    Array.from({ length: plan.processes }, () => startProduct(world, environment)),
  );
  const [{ url }] = servers as [RunningServer];
  const square = world.rooms.at(-1) as BenchRoom;
  for (let warm = 0; warm < 30; warm += 1) await contributeTo(world, url, square);
  const before = sumOf(servers, server => server.residentKiB());
  const members = await watchAll(world, { sockets: plan.sockets, perRoom, servers, square });
  await pause(3_000);
  const kibPerSocket = (sumOf(servers, server => server.residentKiB()) - before) / plan.sockets;
  const inRooms = await postTo(world, url, { members, square: null, posts: 150 });
  const cpu = sumOf(servers, server => server.cpuSeconds());
  const onSquare = await postTo(world, url, { members, square, posts: 20 });
  const used = sumOf(servers, server => server.cpuSeconds()) - cpu;
  const cpuPerDelivery = (1e6 * used) / Math.max(1, onSquare.told.length);
  members.leave();
  await Promise.all(servers.map(server => server.stop()));
  const done: FanOut = { inRooms, onSquare, cpuPerDelivery, kibPerSocket };
  report(plan, done, members.connectsPerSecond);
  return done;
}

interface Posting {
  readonly members: Members;
  /** Where all are told and nobody reads; null for the rooms one after another. */
  readonly square: BenchRoom | null;
  readonly posts: number;
}

async function postTo(world: BenchWorld, url: string, { members, square, posts }: Posting): Promise<Seen> {
  const seen: Seen = { told: [], read: [], sinceCommit: [], missing: 0 };
  for (let at = 0; at < posts; at += 1) {
    const room = square ?? (members.rooms[at % members.rooms.length] as BenchRoom);
    const watching = square ? members.all : members.of(room);
    await onePost(world, { room, watching, url, reads: square === null }, seen);
    await pause(20);
  }
  for (const numbers of [seen.told, seen.read, seen.sinceCommit]) numbers.sort((a, b) => a - b);
  return seen;
}

interface OnePost {
  readonly room: BenchRoom;
  readonly watching: readonly Member[];
  /** The server that is written to. */
  readonly url: string;
  readonly reads: boolean;
}

async function onePost(world: BenchWorld, post: OnePost, seen: Seen): Promise<void> {
  const { room, watching, reads } = post;
  const sent = performance.now();
  let committed = 0;
  const reading: Promise<void>[] = [];
  const readBy = async ({ url }: Member, number: number) => {
    if (!(await isThere(world, url, room, number))) return void (seen.missing += 1);
    seen.read.push(performance.now() - sent);
    // A member may read the words before the writer is answered: then they were seen at once.
    seen.sinceCommit.push(committed === 0 ? 0 : performance.now() - committed);
  };
  let left = watching.length;
  const everybody = new Promise<void>(heard => {
    const late = setTimeout(() => {
      seen.missing += left;
      heard();
    }, patience);
    for (const member of watching) {
      member.socket.hint = (told, number) => {
        if (told !== room.groupId || number === null) return;
        member.socket.hint = () => undefined;
        seen.told.push(performance.now() - sent);
        if (reads) reading.push(readBy(member, number));
        left -= 1;
        if (left > 0) return;
        clearTimeout(late);
        heard();
      };
    }
  });
  await contributeTo(world, post.url, room);
  committed = performance.now();
  await everybody;
  await Promise.all(reading);
}

async function isThere(
  { cookie }: BenchWorld,
  url: string,
  { groupId }: BenchRoom,
  number: number,
): Promise<boolean> {
  const variables = { room: groupId, after: number - 1 };
  const { changes } = await ask<{ changes: { changes: { contribution: unknown }[] } }>(
    url,
    cookie,
    changesText,
    variables,
  );
  return changes.changes.some(({ contribution }) => contribution);
}

function report({ sockets, processes, redis }: FanOutPlan, done: FanOut, connects: number): void {
  const { inRooms, onSquare, cpuPerDelivery, kibPerSocket } = done;
  const cells = (numbers: readonly number[]) =>
    [0.5, 0.99].map(share => percentile(numbers, share).toFixed(1));
  const joined = processes > 1 ? `${processes} processes by ${redis ? 'Redis' : 'PostgreSQL'}` : '1 process';
  print([
    `${sockets} sockets, ${joined}`,
    ...cells(inRooms.sinceCommit),
    ...cells(inRooms.read),
    ...cells(onSquare.told),
    String(inRooms.missing + onSquare.missing),
    connects.toFixed(0),
    kibPerSocket.toFixed(0),
    cpuPerDelivery.toFixed(0),
  ]);
}

export const fanOutHeading = [
  'p50 and p99 at each member, ms',
  'commit→read',
  'p99',
  'sent→read',
  'p99',
  'sent→all',
  'p99',
  'missing',
  'connects/s',
  'KiB/socket',
  'µs/delivery',
];

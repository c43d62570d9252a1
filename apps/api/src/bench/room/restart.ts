import { freePort } from '../../database/free-port.js';
import { changesText } from './asking.js';
import type { Measured } from './goals.js';
import { LightSocket } from './light-socket.js';
import { print } from './numbers.js';
import { startProduct } from './product.js';
import type { BenchRoom, BenchWorld } from './world.js';

const patienceMs = 120_000;

const pause = (milliseconds: number) => new Promise(passed => setTimeout(passed, milliseconds));

/** The waits of the web client (`live.ts`): from a second, doubled each time up to fifteen, half as much more or less. */
const waitBefore = (attempt: number): number =>
  Math.min(15_000, 1_000 * 2 ** attempt) * (0.5 + Math.random());

/** How so many devices stand with the server. */
class Crowd {
  private readonly inSync = new Set<number>();
  private whole: () => void = () => undefined;
  private isOver = false;
  refused = 0;

  constructor(
    private readonly world: BenchWorld,
    private readonly url: string,
    private readonly clients: number,
  ) {}

  /** Seconds until everybody watches their room and knows what is in it. */
  everybody(): Promise<number> {
    const began = performance.now();
    return new Promise((done, failed) => {
      const failure = () =>
        failed(new Error(`${this.clients - this.inSync.size} devices did not come back.`));
      const late = setTimeout(failure, patienceMs);
      this.whole = () => {
        clearTimeout(late);
        done((performance.now() - began) / 1000);
      };
    });
  }

  /** A device that comes back by itself, watches its room and asks what changed, as a browser does. */
  async keep(device: number): Promise<void> {
    const room = this.world.rooms[device % this.world.rooms.length] as BenchRoom;
    for (let attempt = 0; !this.isOver; attempt += 1) {
      const socket = await LightSocket.open(this.url, this.world.cookie).catch(() => null);
      if (socket) {
        attempt = 0;
        await this.follow(socket, room, device);
        this.inSync.delete(device);
      }
      await pause(waitBefore(attempt));
    }
  }

  private async follow(socket: LightSocket, room: BenchRoom, device: number): Promise<void> {
    const gone = new Promise<void>(ended => (socket.ended = ended));
    if ((await socket.watch(room.groupId)) && (await this.hasRead(room))) {
      this.inSync.add(device);
      if (this.inSync.size === this.clients) this.whole();
      await gone;
    }
    socket.close();
  }

  private async hasRead({ groupId }: BenchRoom): Promise<boolean> {
    const variables = { room: groupId, after: 0 };
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.world.cookie },
      body: JSON.stringify({ query: changesText, variables }),
    }).catch(() => null);
    if (answer && answer.status >= 500) this.refused += 1;
    return answer !== null && (await answer.text()).startsWith('{"data"');
  }

  leave(): void {
    this.isOver = true;
  }
}

/**
 * A server of 5,000 sockets, or as many as are wanted, is killed and started again: how long until every device watches
 * its room and has caught up.
 */
export async function benchRestart(world: BenchWorld, clients = 5_000): Promise<Measured> {
  const port = String(await freePort());
  const first = await startProduct(world, { PORT: port });
  const crowd = new Crowd(world, first.url, clients);
  const arrived = crowd.everybody();
  for (let device = 0; device < clients; device += 1) {
    void crowd.keep(device);
    if (device % 50 === 49) await pause(60);
  }
  await arrived;
  const back = crowd.everybody();
  const began = performance.now();
  await first.kill();
  const server = await startProduct(world, { PORT: port });
  const up = (performance.now() - began) / 1000;
  const seconds = await back;
  print([`${clients} devices after a kill -9`, 'server up s', 'all in sync s', '5xx']);
  print(['one process', up.toFixed(1), seconds.toFixed(1), String(crowd.refused)]);
  crowd.leave();
  await server.kill();
  return clients === 5_000 ? { restart: seconds, restartRefused: crowd.refused } : {};
}

import { LightSocket } from './light-socket.js';
import type { RunningServer } from './running-server.js';
import type { BenchRoom, BenchWorld } from './world.js';

export interface Member {
  readonly socket: LightSocket;
  readonly url: string;
}

export interface Crowd {
  readonly sockets: number;
  /** Members who look at one room at once. */
  readonly perRoom: number;
  readonly servers: readonly RunningServer[];
  /** A room that all of them look at besides. */
  readonly square?: BenchRoom | undefined;
}

export interface Members {
  readonly rooms: readonly BenchRoom[];
  readonly all: readonly Member[];
  of(room: BenchRoom): readonly Member[];
  /** Sockets a second while they came. */
  readonly connectsPerSecond: number;
  leave(): void;
}

async function join({ cookie }: BenchWorld, url: string, rooms: readonly BenchRoom[]): Promise<Member> {
  const socket = await LightSocket.open(url, cookie);
  for (const room of rooms) {
    if (!(await socket.watch(room.groupId))) throw new Error('A member may not watch the room.');
  }
  return { socket, url };
}

/** Members who look at rooms, fifty coming at once, spread over the servers. */
export async function watchAll(world: BenchWorld, crowd: Crowd): Promise<Members> {
  const { sockets, perRoom, servers, square } = crowd;
  const rooms = world.rooms.filter(room => room !== square).slice(0, Math.ceil(sockets / perRoom));
  const members = new Map<BenchRoom, Member[]>(rooms.map(room => [room, []]));
  const began = performance.now();
  for (let from = 0; from < sockets; from += 50) {
    const batch = Array.from({ length: Math.min(50, sockets - from) }, async (_, within) => {
      const at = from + within;
      const room = rooms[at % rooms.length] as BenchRoom;
      const server = servers[Math.floor(at / rooms.length) % servers.length] as RunningServer;
      members.get(room)?.push(await join(world, server.url, square ? [room, square] : [room]));
    });
    await Promise.all(batch);
  }
  const all = [...members.values()].flat();
  return {
    rooms,
    all,
    of: room => members.get(room) ?? [],
    connectsPerSecond: sockets / ((performance.now() - began) / 1000),
    leave: () => {
      for (const { socket } of all) socket.close();
    },
  };
}

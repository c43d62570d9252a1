import { contributeTo } from './contributing.js';
import type { Measured } from './goals.js';
import { percentile, print } from './numbers.js';
import { startProduct } from './product.js';
import type { BenchRoom, BenchWorld } from './world.js';

const writers = 8;
const seconds = 8;

/** Contributions through the whole write path, each writer sending the next when the last one is answered. */
export async function benchWriting(world: BenchWorld): Promise<Measured> {
  const server = await startProduct(world);
  const took: number[] = [];
  const write = async (until: number, counts: boolean) => {
    while (performance.now() < until) {
      const room = world.rooms[Math.floor(Math.random() * world.rooms.length)] as BenchRoom;
      const sent = performance.now();
      await contributeTo(world, server.url, room);
      if (counts) took.push(performance.now() - sent);
    }
  };
  const all = (lasting: number, counts: boolean) => {
    const until = performance.now() + lasting * 1000;
    return Promise.all(Array.from({ length: writers }, () => write(until, counts)));
  };
  await all(3, false);
  const before = server.cpuSeconds() ?? NaN;
  const began = performance.now();
  await all(seconds, true);
  const perSecond = (1000 * took.length) / (performance.now() - began);
  const cpu = (1000 * ((server.cpuSeconds() ?? NaN) - before)) / took.length;
  took.sort((a, b) => a - b);
  print([`contributions, ${writers} writers`, 'a second', 'p50 ms', 'p99 ms', 'CPU ms']);
  print([
    'Pathways, whole write path',
    perSecond.toFixed(0),
    percentile(took, 0.5).toFixed(1),
    percentile(took, 0.99).toFixed(1),
    cpu.toFixed(2),
  ]);
  await server.stop();
  return { writing: perSecond };
}

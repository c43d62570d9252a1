import { benchRedis } from './bench-redis.js';
import { benchFanOut, fanOutHeading, type FanOut } from './fan-out.js';
import type { Measured } from './goals.js';
import { percentile, print } from './numbers.js';
import type { BenchWorld } from './world.js';

const late = ({ inRooms, onSquare }: FanOut) => ({
  seen: percentile(inRooms.read, 0.99),
  told: percentile(onSquare.told, 0.99),
});

/** What was measured under the goals' names: they were set for a thousand sockets and for five thousand. */
function measuredOf(sockets: number, alone: FanOut, linked: FanOut): Measured {
  const notTold = [alone, linked].reduce(
    (sum, { inRooms, onSquare }) => sum + inRooms.missing + onSquare.missing,
    0,
  );
  const cost = { delivery: alone.cpuPerDelivery, idleSocket: alone.kibPerSocket, notTold };
  if (sockets === 1_000) {
    const { seen: seen1k, told: told1k } = late(alone);
    const { seen: linkedSeen1k, told: linkedTold1k } = late(linked);
    return { ...cost, seen1k, told1k, linkedSeen1k, linkedTold1k };
  }
  if (sockets === 5_000) {
    const { seen: seen5k, told: told5k } = late(alone);
    const { seen: linkedSeen5k, told: linkedTold5k } = late(linked);
    return { ...cost, seen5k, told5k, linkedSeen5k, linkedTold5k };
  }
  return { notTold };
}

/** So many sockets, or a thousand and then five thousand; at one process and at two. */
export async function benchSockets(world: BenchWorld, wanted?: number): Promise<Measured> {
  const redis = await benchRedis();
  print(fanOutHeading);
  const measured: Measured = {};
  try {
    for (const sockets of wanted ? [wanted] : [1_000, 5_000]) {
      const alone = await benchFanOut(world, { sockets, processes: 1, redis: null });
      const linked = await benchFanOut(world, { sockets, processes: 2, redis });
      const found = measuredOf(sockets, alone, linked);
      Object.assign(measured, found, { notTold: (measured.notTold ?? 0) + (found.notTold ?? 0) });
    }
    return measured;
  } finally {
    redis?.stop();
  }
}

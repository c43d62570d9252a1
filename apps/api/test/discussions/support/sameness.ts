import type { TestApi } from '../../support/api.js';
import { Chance } from './chance.js';
import { RoomClient } from './room-client.js';
import { RoomLine } from './room-line.js';
import type { TestRoom } from './room.js';

/** Devices that read at once: both servers have work, and no answer waits longer than a device does. */
const atOnce = 4;
const attempts = 30;

/** Until a device was answered and learned nothing new. A line that fails while much is read is no device left behind. */
export async function caughtUp(device: RoomClient): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = [device.number, device.unanswered];
    await device.catchUp();
    await device.catchUp();
    if (before[0] === device.number && before[1] === device.unanswered) return;
  }
  throw new Error(`A device did not catch up in ${attempts} attempts; it is at ${device.number}.`);
}

export async function allCaughtUp(devices: readonly RoomClient[]): Promise<void> {
  const left = [...devices];
  const next = async (): Promise<void> => {
    for (let device = left.pop(); device; device = left.pop()) await caughtUp(device);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/**
 * How many devices show something else than a fresh one of the same viewer. Each viewer has a state of their own: what
 * they have read, and what is open to them.
 */
export async function diverged(
  api: TestApi,
  room: TestRoom,
  devices: readonly RoomClient[],
): Promise<number> {
  let count = 0;
  for (const cookie of new Set(devices.map(({ line }) => line.cookie))) {
    const fresh = new RoomClient(new RoomLine(cookie, [api.url]), room, new Chance(1));
    await caughtUp(fresh);
    const shown = fresh.shown().join('\n');
    for (const device of devices.filter(({ line }) => line.cookie === cookie)) {
      if (device.number !== fresh.number || device.shown().join('\n') !== shown) count += 1;
    }
  }
  return count;
}

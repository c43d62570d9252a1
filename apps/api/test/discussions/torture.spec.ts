import { startApi, type TestApi } from '../support/api.js';
import { ApiProcess } from './support/api-process.js';
import { Chance, pause } from './support/chance.js';
import { RoomClient } from './support/room-client.js';
import { RoomLine } from './support/room-line.js';
import { aRoom, type TestRoom } from './support/room.js';

const seed = Number(process.env['TORTURE_SEED'] ?? 1);
const seconds = Number(process.env['TORTURE_SECONDS'] ?? 5);

let api: TestApi;
let room: TestRoom;
let servers: ApiProcess[];
let devices: RoomClient[] = [];
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  servers = await Promise.all([ApiProcess.start(api), ApiProcess.start(api)]);
}, 60_000);
afterAll(async () => {
  for (const device of devices) device.cut();
  await Promise.all(servers.map(server => server.kill()));
  await api.close();
});

/** A device writes, replies, edits, deletes and falls off the line, until all servers have been through it. */
async function behave(client: RoomClient, chance: Chance, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const own = [...client.contributions.values()].filter(told => told.isViewers && told.body !== null);
    const roll = chance.next();
    const chosen = chance.one(own);
    if (roll < 0.15 && chosen) await client.line.edit(chosen, `${chosen.body} Edited.`);
    else if (roll < 0.22 && chosen) await client.line.remove(chosen);
    else
      await client.post(`Turn ${turn}.`, chosen?.parentId === null && chance.falls(0.3) ? chosen.id : null);
    if (chance.falls(0.08)) {
      client.cut();
      await pause(chance.within(0, 500));
      client.connect();
    }
    await pause(chance.within(10, 120));
  }
}

/** One server after the other is killed in the middle of its work, and comes back: each at least once, however slow the machine. */
async function wreak(chance: Chance, until: number): Promise<number> {
  let kills = 0;
  for (let victim = 0; victim < servers.length || Date.now() < until; victim += 1) {
    await pause(chance.within(700, 1_500));
    const server = servers[victim % servers.length];
    await server?.kill();
    kills += 1;
    await server?.restart();
  }
  return kills;
}

describe('a room under torture', () => {
  it(
    `loses nothing, doubles nothing and leaves no device behind (seed ${seed})`,
    async () => {
      const chance = new Chance(seed);
      const urls = servers.map(server => server.url);
      devices = [...room.leaders, ...room.leaders, room.facilitator].map(
        ({ cookie }, place) =>
          new RoomClient(new RoomLine(cookie, urls, place), room, new Chance(seed * 100 + place)),
      );
      for (const device of devices) device.connect();
      const until = Date.now() + seconds * 1_000;
      let kills = 0;
      await Promise.all([
        wreak(chance, until).then(count => (kills = count)),
        ...devices.map((device, place) => behave(device, new Chance(seed * 1_000 + place), () => kills > 0)),
      ]);
      await pause(300);
      for (const device of devices) await device.catchUp();

      const stored = await api.source.query<{ id: string; client_id: string }[]>(
        'select id, client_id from contribution where discussion_id = $1',
        [room.discussionId],
      );
      const sent = devices.flatMap(device => device.sent.map(sending => sending.clientId));
      const acknowledged = devices.flatMap(device => [...device.acknowledged]);
      expect(stored.map(row => [row.client_id, row.id]).sort()).toEqual(acknowledged.sort());
      expect(sent.sort()).toEqual(acknowledged.map(([clientId]) => clientId).sort());

      const fresh = new RoomClient(new RoomLine(room.amina.cookie, [api.url]), room, chance);
      await fresh.catchUp();
      for (const device of devices) expect(device.shown()).toEqual(fresh.shown());
      expect(new Set(devices.map(device => device.number))).toEqual(new Set([fresh.number]));
      expect(kills).toBeGreaterThanOrEqual(servers.length);
      expect(sent.length).toBeGreaterThan(50);
    },
    60_000 + seconds * 1_000,
  );

  it('numbered all that happened without a gap', async () => {
    const [row] = await api.source.query<{ count: number; highest: number; counter: number }[]>(
      `select count(*)::int as count, max(e.number)::int as highest, max(r.last_number)::int as counter
       from room_event e join room r on r.id = e.room_id where r.id = $1`,
      [room.groupId],
    );
    expect(row?.count).toBe(row?.highest);
    expect(row?.count).toBe(row?.counter);
  });
});

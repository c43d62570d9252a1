import { stranger, type RoomId } from '@pathways/domain/shared';
import { AnnouncementBook } from '../../src/platform/announcement-book.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';
import { ApiProcess } from './support/api-process.js';
import { BrokenLine } from './support/broken-line.js';
import { Chance, pause } from './support/chance.js';
import { CrashingPostgres } from './support/crashing-postgres.js';
import { Havoc } from './support/havoc.js';
import { RoomClient } from './support/room-client.js';
import { RoomLine } from './support/room-line.js';
import { aRoom, type TestRoom } from './support/room.js';

const asked = (name: string, otherwise: number) => Number(process.env[`TORTURE_${name}`] ?? otherwise);
const seed = asked('SEED', 1);
const seconds = asked('SECONDS', 5);
const clients = asked('CLIENTS', 9);

let database: CrashingPostgres;
let api: TestApi;
let room: TestRoom;
let servers: ApiProcess[];
let lines: BrokenLine[];
let devices: RoomClient[] = [];
beforeAll(async () => {
  database = await CrashingPostgres.start();
  api = await startApi();
  room = await aRoom(api);
  servers = await Promise.all([ApiProcess.start(api), ApiProcess.start(api)]);
  lines = await Promise.all([...servers, ...servers, ...servers].map(({ url }) => BrokenLine.to(url)));
}, 90_000);
afterAll(async () => {
  for (const device of devices) device.cut();
  for (const line of lines) line.close();
  await Promise.all(servers.map(server => server.kill()));
  await api.close();
  await database.stop();
}, 60_000);

/** A device by its place: every second one begins at the other server, and each has two lines that break apart. */
function deviceOf(cookie: string, place: number): RoomClient {
  const mine = [lines[place % lines.length], lines[(place + 1) % lines.length]].map(line => line?.url ?? '');
  return new RoomClient(new RoomLine(cookie, mine), room, new Chance(seed * 100 + place));
}

/** A device writes, replies, edits, deletes, repeats itself and falls off the line, until all has gone wrong. */
async function behave(client: RoomClient, chance: Chance, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const own = [...client.contributions.values()].filter(told => told.isViewers && told.body !== null);
    const roll = chance.next();
    const chosen = chance.one(own);
    if (roll < 0.15 && chosen) await client.line.edit(chosen, `${chosen.body} Edited.`);
    else if (roll < 0.22 && chosen) await client.line.remove(chosen);
    else if (roll < 0.3) await client.replay();
    else
      await client.post(`Turn ${turn}.`, chosen?.parentId === null && chance.falls(0.3) ? chosen.id : null);
    if (chance.falls(0.08)) {
      client.cut();
      await pause(chance.within(0, 500));
      client.connect();
    }
    await pause(chance.within(10, 120) * Math.max(1, clients / 10));
  }
}

interface SchoolWasSeenOff {
  readonly kind: 'SchoolWasSeenOff';
  readonly room: RoomId;
}

/** The third school leaves for good, while everything breaks. */
async function seeOff(): Promise<void> {
  api.app
    .get(AnnouncementBook)
    .enter<SchoolWasSeenOff>({ SchoolWasSeenOff: ({ room: heard }) => ({ room: heard, subject: heard }) });
  const gone: SchoolWasSeenOff = { kind: 'SchoolWasSeenOff', room: room.groupId as string as RoomId };
  for (;;) {
    try {
      await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
        room.groupId,
        room.schools[2]?.urn,
      ]);
      return await api.app.get(UnitOfWork).run(stranger, work => work.announce(gone));
    } catch {
      await pause(200);
    }
  }
}

/** Where nothing breaks any more, every question is answered. */
async function caughtUp(device: RoomClient): Promise<void> {
  for (let before = -1; before !== device.number;) {
    before = device.number;
    await device.catchUp();
    await device.catchUp();
  }
}

describe('a room under torture', () => {
  it(
    `loses nothing, doubles nothing, tells no stranger and leaves no device behind (seed ${seed})`,
    async () => {
      const chance = new Chance(seed);
      const [first, second, third] = room.leaders;
      const writers = [first, second, room.facilitator].flatMap(person => person?.cookie ?? []);
      const seats = Array.from({ length: clients - 2 }, (_, place) => writers[place % writers.length] ?? '');
      const leaving = [third, third].map((person, place) => deviceOf(person?.cookie ?? '', 500 + place));
      const staying = seats.map(deviceOf);
      devices = [...staying, ...leaving];
      for (const device of devices) device.connect();
      const havoc = new Havoc(servers, lines, database, chance);
      let isOver = false;
      await Promise.all([
        havoc.wreak(Date.now() + seconds * 1_000).finally(() => (isOver = true)),
        ...staying.map((device, place) => behave(device, new Chance(seed * 1_000 + place), () => isOver)),
        pause(seconds * 500).then(seeOff),
      ]);
      await pause(1_500);
      const heard = leaving.map(({ hints }) => hints);
      const told = leaving.map(({ contributions }) => contributions.size);
      await staying[0]?.post('The last word.');
      for (const device of staying) await caughtUp(device);

      const stored = await api.source.query<{ id: string; client_id: string }[]>(
        'select id, client_id from contribution where discussion_id = $1',
        [room.discussionId],
      );
      const sent = staying.flatMap(device => device.sent.map(sending => sending.clientId));
      const acknowledged = staying.flatMap(device => [...device.acknowledged]);
      process.stderr.write(
        `${JSON.stringify({
          seed,
          clients,
          seconds,
          ...havoc.done,
          sent: sent.length,
          acknowledged: acknowledged.length,
          stored: stored.length,
          replays: staying.reduce((sum, { replays }) => sum + replays, 0),
          hints: staying.reduce((sum, { hints }) => sum + hints, 0),
        })}\n`,
      );
      expect(stored.map(row => [row.client_id, row.id]).sort()).toEqual(acknowledged.sort());
      expect(sent.sort()).toEqual(acknowledged.map(([clientId]) => clientId).sort());

      const fresh = new RoomClient(new RoomLine(room.amina.cookie, [api.url]), room, chance);
      await caughtUp(fresh);
      for (const device of staying) expect(device.shown()).toEqual(fresh.shown());
      expect(new Set(staying.map(device => device.number))).toEqual(new Set([fresh.number]));

      expect(leaving.map(({ hints }) => hints)).toEqual(heard);
      for (const device of leaving) {
        await device.catchUp();
        expect(await device.line.changes(room.groupId, 0)).toBeNull();
      }
      expect(leaving.map(({ contributions }) => contributions.size)).toEqual(told);
      expect(servers.map(({ isAlive }) => isAlive)).toEqual([true, true]);
      expect(sent.length).toBeGreaterThan(50);
    },
    120_000 + seconds * 1_000,
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

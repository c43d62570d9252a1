import { stranger, type RoomId } from '@pathways/domain/shared';
import { AnnouncementBook } from '../../src/platform/announcement-book.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';
import { Chance, pause } from './support/chance.js';
import { RoomClient } from './support/room-client.js';
import { RoomLine } from './support/room-line.js';
import { aContribution, aRoom, type TestRoom } from './support/room.js';

interface SchoolWasSeenOff {
  readonly kind: 'SchoolWasSeenOff';
  readonly room: RoomId;
}

let api: TestApi;
let room: TestRoom;
let ben: RoomClient;
let amina: RoomClient;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  api.app
    .get(AnnouncementBook)
    .enter<SchoolWasSeenOff>({ SchoolWasSeenOff: ({ room: heard }) => ({ room: heard, subject: heard }) });
  [amina, ben] = [room.amina, room.ben].map(
    ({ cookie }) => new RoomClient(new RoomLine(cookie, [api.url]), room, new Chance(1)),
  ) as [RoomClient, RoomClient];
  for (const client of [amina, ben]) client.connect();
});
afterAll(async () => {
  for (const client of [amina, ben]) client.cut();
  await api.close();
});

const until = async (condition: () => boolean): Promise<void> => {
  for (let wait = 0; wait < 1_000 && !condition(); wait += 1) await pause(30);
  expect(condition()).toBe(true);
};

describe('when a school leaves', () => {
  it('Ben hears nothing more, and reads nothing more', async () => {
    const first = await aContribution(api, room);
    await until(() => ben.contributions.has(first.id) && amina.contributions.has(first.id));

    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      room.groupId,
      room.schools[1]?.urn,
    ]);
    const gone: SchoolWasSeenOff = { kind: 'SchoolWasSeenOff', room: room.groupId as string as RoomId };
    await api.app.get(UnitOfWork).run(stranger, work => work.announce(gone));
    await api.settle();
    expect(await ben.asksToHear()).toBe(false);
    const heard = ben.hints;

    const second = await aContribution(api, room);
    await until(() => amina.contributions.has(second.id));
    expect(ben.hints).toBe(heard);
    await ben.catchUp();
    expect(ben.contributions.has(second.id)).toBe(false);
    expect(await ben.line.changes(room.groupId, 0)).toBeNull();
  });

  it('Ben is refused the room when his device connects again', async () => {
    ben.connect();
    expect(await ben.asksToHear()).toBe(false);
    const heard = ben.hints;
    const third = await aContribution(api, room);
    await until(() => amina.contributions.has(third.id));
    expect(ben.hints).toBe(heard);
  });
});

import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aRoom, heardIn, readThese, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Seen {
  rooms: { nodes: { unread: number }[] };
  changes: {
    reads: { number: number; ids: string[] };
    changes: { contribution: { id: string; isUnread: boolean } | null }[];
  };
}

const see = async (person: TestPerson, readsAfter: number | null = 0) => {
  const document = `query ($room: ID!, $readsAfter: Int) { rooms { nodes { unread } }
    changes(room: $room, after: 0, readsAfter: $readsAfter) {
      reads { number ids } changes { contribution { id isUnread } } } }`;
  const { fields } = await api.ask<Seen>(document, { room: room.groupId, readsAfter }, person.cookie);
  const told = fields.changes.changes.flatMap(change => change.contribution ?? []);
  return {
    listed: fields.rooms.nodes[0]?.unread,
    marked: [...new Set(told.filter(({ isUnread }) => isUnread).map(({ id }) => id))],
    reads: fields.changes.reads,
  };
};

describe('to read contributions', () => {
  it('marks what Ben had on the screen, on his other device and in his list of rooms', async () => {
    const [first, second] = [await aContribution(api, room), await aContribution(api, room)];
    expect(await see(room.ben)).toMatchObject({ listed: 2, marked: [first.id, second.id] });
    expect((await readThese(api, room, room.ben, [first.id])).errors).toEqual([]);
    expect(await see(room.ben)).toEqual({
      listed: 1,
      marked: [second.id],
      reads: { number: 1, ids: [first.id] },
    });
    await readThese(api, room, room.ben, [second.id]);
    expect((await see(room.ben, 1)).reads).toEqual({ number: 2, ids: [second.id] });
    expect((await see(room.ben, null)).reads.ids).toEqual([]);
  });

  it('tells nobody else', async () => {
    const { id } = await aContribution(api, room);
    const heard = await heardIn(api, room);
    await readThese(api, room, room.ben, [id]);
    expect(await heardIn(api, room)).toEqual(heard);
    expect((await see(room.facilitator)).marked).toEqual([id]);
  });

  it('comes to the same twice and from two devices at once', async () => {
    const ids = [];
    for (let place = 0; place < 5; place += 1) ids.push((await aContribution(api, room)).id);
    await Promise.all(
      [ids, ids.slice(2), ids.slice(0, 4), ids].map(some => readThese(api, room, room.ben, some)),
    );
    const { reads, marked } = await see(room.ben);
    expect(marked).toEqual([]);
    expect(reads.number).toBe(5);
    expect([...reads.ids].sort()).toEqual([...ids].sort());
  });

  it('counts neither one’s own words nor a stub, and passes over what is elsewhere', async () => {
    const own = await aContribution(api, room, { person: room.ben });
    const gone = await aContribution(api, room);
    await remove(api, room.amina, gone.id);
    const elsewhere = await aContribution(api, await aRoom(api));
    const { errors } = await readThese(api, room, room.ben, [own.id, elsewhere.id, v7()]);
    expect(errors).toEqual([]);
    expect(await see(room.ben)).toEqual({ listed: 0, marked: [gone.id], reads: { number: 0, ids: [] } });
  });

  it('is refused to an outsider, to a stranger, and over 200 at once', async () => {
    const { id } = await aContribution(api, room);
    expect((await readThese(api, room, room.outsider, [id])).errors[0]?.__typename).toBe('NotFound');
    expect((await readThese(api, room, { ...room.ben, cookie: '' }, [id])).code).toBe('UNAUTHENTICATED');
    const many = Array.from({ length: 201 }, () => v7());
    expect((await readThese(api, room, room.ben, many)).code).toBe('BAD_USER_INPUT');
  });
});

import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aRoom, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Rooms {
  rooms: {
    nodes: {
      id: string;
      cycleName: string;
      unread: number;
      viewerRole: string;
      schoolNames: string[];
      isRoundOpen: boolean;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const rooms = async (person: TestPerson | undefined, first = 20, after: string | null = null) => {
  const document = `query ($first: Int!, $after: String) { rooms(first: $first, after: $after) {
    nodes { id cycleName unread viewerRole schoolNames isRoundOpen lastActivityAt } pageInfo { hasNextPage endCursor } } }`;
  const answered = await api.ask<Rooms | null>(document, { first, after }, person?.cookie);
  return { page: answered.fields?.rooms ?? null, code: answered.errors[0]?.extensions.code };
};

const read = async (person: TestPerson, number: number) => {
  const document = `mutation ($input: ReadRoomInput!) { readRoom(input: $input) { errors { __typename } } }`;
  const input = { roomId: room.groupId, number };
  const { fields } = await api.ask<{ readRoom: { errors: { __typename: string }[] } }>(
    document,
    { input },
    person.cookie,
  );
  return fields.readRoom.errors.map(refused => refused.__typename);
};

const unread = async (person: TestPerson) => (await rooms(person)).page?.nodes[0]?.unread;

const newest = async () => {
  const [row] = await api.source.query<{ last_number: number }[]>(
    'select last_number from room where id = $1',
    [room.groupId],
  );
  return Number(row?.last_number);
};

describe('to read a room', () => {
  it('leaves a trace, and marks nothing as read that was not on the screen', async () => {
    await aContribution(api, room);
    await aContribution(api, room, { person: room.ben });
    expect(await read(room.ben, await newest())).toEqual([]);
    expect(await unread(room.ben)).toBe(1);
    expect(await unread(room.amina)).toBe(1);
  });

  it('never goes back, and never past what there is', async () => {
    await read(room.ben, 1_000_000);
    await read(room.ben, 0);
    await aContribution(api, room);
    expect(await unread(room.ben)).toBe(1);
  });

  it('is refused to an outsider', async () => {
    expect(await read(room.outsider, 1)).toEqual(['NotFound']);
  });
});

describe('the list of rooms', () => {
  it('names the cycle that the room talks in, not the one it was formed for', async () => {
    const named = async () => (await rooms(room.amina)).page?.nodes[0]?.cycleName;
    const formedFor = await named();
    await api.source.query(
      `with next as (
         insert into cycle (id, programme_id, name, starts_on, ends_on)
         select gen_random_uuid(), programme_id, 'The second cycle', ends_on + 1, ends_on + 90 from cycle c
         where c.id = (select cycle_id from discussion where group_id = $1) returning id)
       insert into discussion (id, group_id, cycle_id, prompt_sheet_version_id, opened_at)
       select gen_random_uuid(), $1, next.id, prompt_sheet_version_id, opened_at + interval '1 day'
       from discussion, next where group_id = $1`,
      [room.groupId],
    );
    expect([formedFor, await named()]).toEqual([expect.stringContaining('2026'), 'The second cycle']);
  });

  it('shows each person the rooms that they may read, and as what', async () => {
    const seen = await Promise.all(
      [room.amina, room.facilitator, room.researcher, room.coordinator].map(async person =>
        (await rooms(person)).page?.nodes.map(({ id, viewerRole, schoolNames }) => [
          id,
          viewerRole,
          schoolNames.length,
        ]),
      ),
    );
    expect(seen).toEqual([
      [[room.groupId, 'SCHOOL_LEADER', 3]],
      [[room.groupId, 'FACILITATOR', 3]],
      [[room.groupId, 'RESEARCHER', 0]],
      [],
    ]);
  });

  it('comes in pages, the liveliest room first', async () => {
    const quiet = room;
    room = await aRoom(api);
    await aContribution(api, room);
    const both = quiet.facilitator;
    await api.source.query(
      `insert into role_grant (id, person_id, role, scope_id) values (gen_random_uuid(), $1, 'facilitator', $2)`,
      [both.personId, room.groupId],
    );
    const first = (await rooms(both, 1)).page;
    const second = (await rooms(both, 1, first?.pageInfo.endCursor)).page;
    expect([first, second].map(page => page?.nodes[0]?.id)).toEqual([room.groupId, quiet.groupId]);
    expect(second?.pageInfo.hasNextPage).toBe(false);
  });

  it('asks a stranger to sign in', async () => {
    expect((await rooms(undefined)).code).toBe('UNAUTHENTICATED');
  });
});

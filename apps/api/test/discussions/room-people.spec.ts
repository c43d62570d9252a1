import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aRoom, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const peopleFor = async (person: TestPerson | undefined) => {
  const { fields } = await api.ask<{
    room: { people: { id: string; name: string; role: string; schoolName: string | null }[] } | null;
  }>(
    'query ($id: ID!) { room(id: $id) { people { id name role schoolName } } }',
    { id: room.groupId },
    person?.cookie,
  );
  return fields.room?.people ?? null;
};

describe('the people of a room', () => {
  it('are, for Amina, the leaders of the schools and the facilitator', async () => {
    const people = await peopleFor(room.amina);
    expect(people?.map(({ id }) => id).sort()).toEqual(
      [...room.leaders, room.facilitator].map(({ personId }) => personId as string).sort(),
    );
    expect(people?.find(({ id }) => id === room.facilitator.personId)).toMatchObject({
      name: 'Faye Hall',
      role: 'FACILITATOR',
      schoolName: null,
    });
    expect(people?.find(({ id }) => id === room.ben.personId)?.schoolName).toBeTruthy();
  });

  it('are no longer those whose role ended', async () => {
    const before = await peopleFor(room.amina);
    const third = room.leaders[2]?.personId;
    await api.source.query('update role_grant set until_on = current_date where person_id = $1', [third]);
    expect((await peopleFor(room.amina))?.length).toBe((before?.length ?? 0) - 1);
  });

  it('are nobody for a researcher, and nothing for an outsider', async () => {
    expect(await peopleFor(room.researcher)).toEqual([]);
    expect(await peopleFor(room.outsider)).toBeNull();
  });
});

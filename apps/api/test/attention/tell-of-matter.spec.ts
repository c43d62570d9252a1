import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { noticesOf } from './support/notices.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

const act = (person: TestPerson, verb: string, input: object) =>
  api.ask(
    `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { errors { message } } }`,
    { input },
    person.cookie,
  );

describe('a matter', () => {
  it('raised by a coordinator needs no coordinator who raised it, and the others until it is settled', async () => {
    const wish = { programmeId: room.programmeId, urn: room.schools[0]?.urn, reason: 'They moved.' };
    await act(room.coordinator, 'reportLeaver', wish);
    expect(await noticesOf(api, room.coordinator)).toEqual([]);
    expect(await noticesOf(api, room.amina)).toEqual([]);
  });

  it('that Ben flagged needs the facilitator, not its author, and is gone once it is settled', async () => {
    const said = await aContribution(api, room);
    await act(room.ben, 'flagContribution', { contributionId: said.id, clause: 'PUPIL' });
    expect(await noticesOf(api, room.facilitator)).toMatchObject([
      { because: 'FLAG_TO_SETTLE', subject: said.id, byName: null },
    ]);
    expect(await noticesOf(api, room.amina)).toEqual([]);
    await act(room.facilitator, 'settleFlags', {
      contributionId: said.id,
      settlement: 'SHOW',
      because: 'Nobody can tell who is meant.',
    });
    expect(await noticesOf(api, room.facilitator)).toEqual([]);
    await act(room.ben, 'flagContribution', { contributionId: said.id, clause: 'RESPECT' });
    expect(await noticesOf(api, room.facilitator)).toMatchObject([
      { because: 'FLAG_TO_SETTLE', isRead: false },
    ]);
  });
});

import { aContribution, aRoom, heardIn, remove, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { act, flagPupil, seenBy } from './support/flags.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const said = () => aContribution(api, room);

describe('flagging that a pupil can be identified', () => {
  it('takes the words from everybody at once, the author not excepted, and says who did it', async () => {
    const { id } = await said();
    const before = await heardIn(api, room);
    expect(await flagPupil(api, room.ben, id)).toMatchObject({ refused: null });
    for (const person of [room.amina, room.ben, room.facilitator]) {
      expect(await seenBy(api, person, id)).toMatchObject({
        body: null,
        document: null,
        flags: [{ clause: 'PUPIL', raisedBy: 'Ben Okafor', outcome: null, hides: true }],
      });
    }
    expect((await seenBy(api, room.researcher, id)).flags[0]?.raisedBy).toBeNull();
    expect((await heardIn(api, room)).slice(before.length)).toEqual(
      expect.arrayContaining(['ContributionFlagged', 'ContributionHidden']),
    );
  });

  it('is one flag, however often the thumb comes down', async () => {
    const { id } = await said();
    const answers = await Promise.all([1, 2, 3].map(() => flagPupil(api, room.ben, id)));
    expect(answers.map(({ refused }) => refused)).toEqual([null, null, null]);
    expect((await seenBy(api, room.ben, id)).flags).toHaveLength(1);
  });

  it('can be done by the author and by a researcher, and not by an outsider or a coordinator', async () => {
    const { id } = await said();
    expect((await flagPupil(api, room.outsider, id)).refused).toBe('NotFound');
    expect((await flagPupil(api, room.coordinator, id)).refused).toBe('NotFound');
    expect((await flagPupil(api, undefined, id)).refused).toBe('UNAUTHENTICATED');
    expect((await flagPupil(api, room.researcher, id)).refused).toBeNull();
    const other = await said();
    expect((await flagPupil(api, room.amina, other.id)).refused).toBeNull();
    expect((await seenBy(api, room.ben, other.id)).body).toBeNull();
  });

  it('shows the words again when it is taken back by whoever raised it', async () => {
    const { id, body } = await said();
    await flagPupil(api, room.ben, id);
    const flagId = (await seenBy(api, room.ben, id)).flags[0]?.id;
    const input = { contributionId: id, flagId };
    expect((await act(api, room.amina, 'takeBackFlag', input)).refused).toBe('NotAllowed');
    expect((await act(api, room.ben, 'takeBackFlag', input)).refused).toBeNull();
    expect(await seenBy(api, room.amina, id)).toMatchObject({
      body,
      hiddenAt: null,
      flags: [{ outcome: 'TAKEN_BACK' }],
    });
    expect((await act(api, room.ben, 'takeBackFlag', input)).refused).toBe('NotAllowed');
  });

  it('hides no more than five at a time of one person, and flags the sixth in sight', async () => {
    const own = await aRoom(api);
    const many = [];
    for (let place = 0; place < 6; place += 1) many.push(await aContribution(api, own));
    for (const { id } of many) await flagPupil(api, own.ben, id);
    const seen = await Promise.all(many.map(({ id }) => seenBy(api, own.amina, id)));
    expect(seen.map(({ hiddenAt }) => hiddenAt !== null)).toEqual([true, true, true, true, true, false]);
    expect(seen[5]?.flags).toMatchObject([{ hides: false, outcome: null }]);
    await flagPupil(api, own.facilitator, many[5]?.id ?? '');
    expect((await seenBy(api, own.amina, many[5]?.id ?? '')).body).toBeNull();
  });
});

describe('another flag', () => {
  it('names its clause, leaves the words in sight and waits for the facilitator', async () => {
    const { id, body } = await said();
    await act(api, room.ben, 'flagContribution', { contributionId: id, clause: 'RESPECT' });
    expect(await seenBy(api, room.amina, id)).toMatchObject({
      body,
      flags: [{ clause: 'RESPECT', outcome: null }],
      viewerCanFlag: true,
      viewerCanSettleFlags: false,
    });
    expect(await seenBy(api, room.facilitator, id)).toMatchObject({ viewerCanSettleFlags: true });
  });

  it('is not for one’s own words, nor for what was deleted', async () => {
    const { id } = await said();
    const own = await act(api, room.amina, 'flagContribution', { contributionId: id, clause: 'RESPECT' });
    expect(own.refused).toBe('NotAllowed');
    await remove(api, room.amina, id);
    expect((await flagPupil(api, room.ben, id)).refused).toBe('NotFound');
  });
});

import { RemoveWordsHandler } from '../../src/safeguarding/application/remove-words.handler.js';
import { aContribution, aRoom, heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { act, flagPupil, seenBy } from './support/flags.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const kept = async (days: number) => {
  const { id } = await aContribution(api, room, { body: 'The boy from Mill Lane.' });
  await flagPupil(api, room.ben, id);
  const because = 'It names a street.';
  await act(api, room.facilitator, 'settleFlags', { contributionId: id, settlement: 'KEEP_HIDDEN', because });
  await api.source.query(
    `update flag set settled_at = settled_at - make_interval(days => $2) where contribution_id = $1`,
    [id, days],
  );
  return id;
};
const wordsOf = async (id: string) => {
  const [row] = await api.source.query<{ body_text: string }[]>(
    'select body_text from contribution where id = $1',
    [id],
  );
  return row?.body_text;
};

describe('words that were kept hidden', () => {
  it('are forgotten after 28 days, not before, once, and the room hears it', async () => {
    const [old, young] = [await kept(29), await kept(27)];
    const waiting = await aContribution(api, room);
    await flagPupil(api, room.ben, waiting.id);
    const forget = () => api.app.get(RemoveWordsHandler).forgetKept();
    await forget();
    expect([await wordsOf(old), await wordsOf(young), await wordsOf(waiting.id)]).toEqual([
      '',
      'The boy from Mill Lane.',
      waiting.body,
    ]);
    expect((await heardIn(api, room)).at(-1)).toBe('WordsRemoved');
    const count = (await heardIn(api, room)).length;
    await forget();
    expect((await heardIn(api, room)).length).toBe(count);
    expect(await seenBy(api, room.amina, old)).toMatchObject({
      body: null,
      flags: [{ outcome: 'KEPT_HIDDEN' }],
    });
  });
});

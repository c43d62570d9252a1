import { startApi, type TestApi } from '../support/api.js';
import { aContribution, aRoom, consent, heardIn, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

describe('to consent to research', () => {
  it('is Amina’s own, given and taken back', async () => {
    const { id } = await aContribution(api, room);
    const given = await consent(api, room.amina, id);
    expect(given.contribution).toMatchObject({ researchConsent: true, revision: 1, editedAt: null });
    expect((await consent(api, room.amina, id, false)).contribution?.researchConsent).toBe(false);
    expect((await heardIn(api, room)).slice(-2)).toEqual([
      'ResearchConsentChanged',
      'ResearchConsentChanged',
    ]);
  });

  it('is heard once when she gives it twice', async () => {
    const { id } = await aContribution(api, room);
    await consent(api, room.amina, id);
    const before = await heardIn(api, room);
    await consent(api, room.amina, id);
    expect(await heardIn(api, room)).toEqual(before);
  });

  it.each([
    ['Ben', () => room.ben, 'NotAllowed'],
    ['the researcher who would like it', () => room.researcher, 'NotAllowed'],
    ['an outsider', () => room.outsider, 'NotFound'],
  ])('is refused to %s', async (_, person, kind) => {
    const { id } = await aContribution(api, room);
    expect((await consent(api, person(), id)).errors[0]?.__typename).toBe(kind);
  });
});

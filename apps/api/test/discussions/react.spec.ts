import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';
import { aContribution, aRoom, contribute, heardIn, react, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

describe('to react', () => {
  it('counts Ben’s school once, says who of it, and the room hears of it', async () => {
    const { id } = await aContribution(api, room);
    const urn = room.schools[1]?.urn ?? ('' as never);
    const colleague = await aPerson(api, { name: 'Cora Lind', grants: [{ role: 'colleague', urn }] });
    await react(api, colleague, { contributionId: id });
    const { contribution } = await react(api, room.ben, { contributionId: id });
    expect(contribution?.reactions).toEqual([
      {
        kind: 'WANT_TO_TRY',
        schoolCount: 1,
        isViewers: true,
        schools: [{ school: { name: expect.any(String) }, people: ['Cora Lind', 'Ben Okafor'] }],
      },
    ]);
    expect((await heardIn(api, room)).slice(-2)).toEqual(['ReactionChanged', 'ReactionChanged']);
  });

  it('says nothing new twice, and is taken back without a trace in the count', async () => {
    const { id } = await aContribution(api, room);
    const clientId = v7();
    await react(api, room.ben, { contributionId: id, clientId });
    await react(api, room.ben, { contributionId: id });
    const heard = (await heardIn(api, room)).length;
    const taken = await react(api, room.ben, { contributionId: id, given: false });
    expect(taken.contribution?.reactions).toEqual([]);
    await react(api, room.ben, { contributionId: id, given: false });
    const late = await react(api, room.ben, { contributionId: id, clientId });
    expect(late.contribution?.reactions).toEqual([]);
    expect((await heardIn(api, room)).length).toBe(heard + 1);
  });

  it('shows a researcher letters and nobody’s name', async () => {
    const { id } = await aContribution(api, room);
    await react(api, room.ben, { contributionId: id });
    const document = `query ($id: ID!) { contribution(id: $id) { reactions { schools { school { name urn } people } } } }`;
    const { fields } = await api.ask<object>(document, { id }, room.researcher.cookie);
    expect(fields).toEqual({
      contribution: { reactions: [{ schools: [{ school: { name: 'School B', urn: null }, people: [] }] }] },
    });
  });

  it.each([
    ['Amina, whose school wrote it', () => room.amina, {}, 'NotAllowed'],
    ['the facilitator, who has no school', () => room.facilitator, {}, 'NotAllowed'],
    ['a researcher', () => room.researcher, {}, 'NotAllowed'],
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    ['Ben for a school that is not his', () => room.ben, { speakingForUrn: '999999' }, 'SchoolNotYours'],
  ])('is refused to %s', async (_, person, wish, kind) => {
    const { id, viewerCanReact } = await aContribution(api, room);
    expect(viewerCanReact).toBe(false);
    const { errors, contribution } = await react(api, person(), { contributionId: id, ...wish });
    expect([errors[0]?.__typename, contribution]).toEqual([kind, null]);
    expect(await heardIn(api, room)).not.toContain('ReactionChanged');
  });

  it('leaves no reaction on a stub', async () => {
    const { id } = await aContribution(api, room);
    await react(api, room.ben, { contributionId: id });
    expect((await remove(api, room.amina, id)).contribution?.reactions).toEqual([]);
    expect((await react(api, room.ben, { contributionId: id })).errors[0]?.__typename).toBe('NotAllowed');
  });

  it('asks a stranger to sign in', async () => {
    const { id } = await aContribution(api, room);
    expect((await react(api, undefined, { contributionId: id })).code).toBe('UNAUTHENTICATED');
    expect((await contribute(api, room, undefined)).code).toBe('UNAUTHENTICATED');
  });
});

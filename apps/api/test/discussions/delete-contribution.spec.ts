import { startApi, type TestApi } from '../support/api.js';
import { aContribution, aRoom, edit, heardIn, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const everything = `query ($room: ID!) {
  room(id: $room) { discussions { contributions(first: 100) { nodes { id body deletedAt isDeletedByAuthor } } } }
  changes(room: $room, after: 0) { changes { contribution { id body } } }
}`;

describe('to delete a contribution', () => {
  it('leaves a stub of Amina’s words, which are in no answer any more', async () => {
    const { id } = await aContribution(api, room, { body: 'A sentence to be regretted.' });
    await edit(api, room.amina, {
      contributionId: id,
      body: 'A sentence regretted less.',
      expectedRevision: 1,
    });
    const { contribution } = await remove(api, room.amina, id);
    expect(contribution).toMatchObject({ body: null, isDeletedByAuthor: true, viewerCanEdit: false });
    const read = await api.ask(everything, { room: room.groupId }, room.ben.cookie);
    expect(JSON.stringify(read)).toContain(id);
    expect(JSON.stringify(read)).not.toContain('regretted');
    const history = `query ($id: ID!) { contributionRevisions(contribution: $id) { body } contribution(id: $id) { body } }`;
    expect((await api.ask(history, { id }, room.amina.cookie)).fields).toEqual({
      contributionRevisions: null,
      contribution: { body: null },
    });
    expect((await heardIn(api, room)).at(-1)).toBe('ContributionDeleted');
  });

  it('keeps the replies below the stub', async () => {
    const { id } = await aContribution(api, room);
    const reply = await aContribution(api, room, { person: room.ben, parentId: id });
    await remove(api, room.amina, id);
    const { fields } = await api.ask<object>(everything, { room: room.groupId }, room.ben.cookie);
    expect(JSON.stringify(fields)).toContain(reply.id);
  });

  it('lets the facilitator hide it, and says that it was not the author', async () => {
    const { id } = await aContribution(api, room);
    const { contribution } = await remove(api, room.facilitator, id);
    expect(contribution).toMatchObject({ body: null, isDeletedByAuthor: false });
  });

  it('twice is done once', async () => {
    const { id } = await aContribution(api, room);
    await remove(api, room.amina, id);
    const before = await heardIn(api, room);
    expect((await remove(api, room.amina, id)).errors).toEqual([]);
    expect(await heardIn(api, room)).toEqual(before);
  });

  it.each([
    ['Ben', () => room.ben, 'NotAllowed'],
    ['a researcher', () => room.researcher, 'NotAllowed'],
    ['an outsider', () => room.outsider, 'NotFound'],
  ])('is refused to %s', async (_, person, kind) => {
    const { id } = await aContribution(api, room);
    expect((await remove(api, person(), id)).errors[0]?.__typename).toBe(kind);
  });
});

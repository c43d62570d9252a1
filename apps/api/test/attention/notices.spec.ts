import { v7 } from 'uuid';
import { aContribution, aRoom, remove, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { attentionOf, choose, mentioning, noticesOf, readContribution } from './support/notices.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

const leave = () =>
  api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
    room.groupId,
    room.schools[1]?.urn,
  ]);

describe('the bell', () => {
  it('tells Ben who mentioned him and where, and leads to it', async () => {
    const said = await aContribution(api, room, mentioning(room.ben));
    const seen = await attentionOf(api, room.ben);
    expect(seen.nodes[0]).toMatchObject({
      because: 'MENTIONED',
      isRead: false,
      byName: 'Amina Clarke',
      roomId: room.groupId,
      contributionId: said.id,
      count: 1,
    });
    expect(seen.nodes[0]?.roomName).toBeTruthy();
    expect(seen.nodes[0]?.sectionHeading).toBeTruthy();
  });

  it('counts rooms that need Ben and not what is in them', async () => {
    for (let count = 0; count < 3; count += 1) await aContribution(api, room, mentioning(room.ben));
    const { needing, nodes } = await attentionOf(api, room.ben);
    expect(nodes.length).toBeGreaterThanOrEqual(3);
    expect(needing).toBe(1);
  });

  it('gathers a hundred contributions in one line that leads to the first unread', async () => {
    await choose(api, room.ben, 'chooseRoomWord', { roomId: room.groupId, word: 'EVERYTHING' });
    const said = [];
    for (let count = 0; count < 100; count += 1)
      said.push(await aContribution(api, room, { body: `No. ${count}` }));
    expect(await noticesOf(api, room.ben)).toMatchObject([
      { because: 'NEW_IN_THE_ROOM', count: 100, contributionId: said[0]?.id },
    ]);
    await readContribution(api, room.ben, room.groupId, said[0]?.id ?? '');
    expect(await noticesOf(api, room.ben)).toMatchObject([{ count: 99, contributionId: said[1]?.id }]);
  });

  it('is quiet once Ben has read what it leads to', async () => {
    const said = await aContribution(api, room, mentioning(room.ben));
    await api.ask('query ($id: ID!) { room(id: $id) { number } }', { id: room.groupId }, room.ben.cookie);
    expect(await noticesOf(api, room.ben)).toMatchObject([{ isRead: false }]);
    await readContribution(api, room.ben, room.groupId, said.id);
    expect(await noticesOf(api, room.ben)).toMatchObject([{ isRead: true }]);
    expect((await attentionOf(api, room.ben)).needing).toBe(0);
  });

  it('is quiet once Ben has marked all as read, and rings again for what is new', async () => {
    await aContribution(api, room, mentioning(room.ben));
    const { nodes } = await attentionOf(api, room.ben);
    expect((await choose(api, room.ben, 'markNoticesRead', { notices: [nodes[0]?.id] })).kinds).toEqual([]);
    expect((await choose(api, room.ben, 'markNoticesRead', {})).answer).toMatchObject({ needing: 0 });
    expect((await attentionOf(api, room.ben, { unread: true })).nodes).toEqual([]);
    await aContribution(api, room, mentioning(room.ben));
    expect((await attentionOf(api, room.ben)).needing).toBe(1);
  });

  it('forgets a mention whose words were taken back or hidden', async () => {
    const taken = await aContribution(api, room, mentioning(room.ben));
    const hidden = await aContribution(api, room, mentioning(room.ben));
    expect(await noticesOf(api, room.ben)).toHaveLength(2);
    await remove(api, room.amina, taken.id);
    await api.source.query('update contribution set hidden_at = now(), hidden_by = author_id where id = $1', [
      hidden.id,
    ]);
    expect(await noticesOf(api, room.ben)).toEqual([]);
  });

  it('shows nothing of a room that is no longer Ben’s, and all of it again when it is', async () => {
    await aContribution(api, room, mentioning(room.ben));
    expect((await attentionOf(api, room.ben)).nodes.length).toBeGreaterThan(0);
    await leave();
    expect(await attentionOf(api, room.ben)).toMatchObject({ nodes: [], needing: 0, rooms: [] });
  });

  it('gives its lines page by page', async () => {
    for (let count = 0; count < 3; count += 1) await aContribution(api, room, mentioning(room.ben));
    const one = await attentionOf(api, room.ben, { first: 2 });
    const two = await attentionOf(api, room.ben, { first: 2, after: one.pageInfo.endCursor ?? '' });
    const ids = [...one.nodes, ...two.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  it('belongs to Ben alone: Amina cannot mark his notices, and a stranger sees none', async () => {
    await aContribution(api, room, mentioning(room.ben));
    const [notice] = await noticesOf(api, room.ben);
    await choose(api, room.amina, 'markNoticesRead', { notices: [notice?.id] });
    expect(await noticesOf(api, room.ben)).toMatchObject([{ isRead: false }]);
    expect((await choose(api, undefined, 'markNoticesRead', {})).code).toBe('UNAUTHENTICATED');
  });

  it('tells Amina in edited words once, and never of her own', async () => {
    const said = await aContribution(api, room);
    const { body: _, ...words } = mentioning(room.ben);
    await api.ask(
      'mutation ($input: EditContributionInput!) { editContribution(input: $input) { errors { message } } }',
      { input: { contributionId: said.id, expectedRevision: 1, clientId: v7(), ...words } },
      room.amina.cookie,
    );
    expect(await noticesOf(api, room.ben)).toMatchObject([{ because: 'MENTIONED', contributionId: said.id }]);
    expect(await noticesOf(api, room.amina)).toEqual([]);
  });
});

describe('the word for a room', () => {
  it('is “when I am needed” until Ben says another', async () => {
    expect((await attentionOf(api, room.ben)).rooms).toMatchObject([
      { roomId: room.groupId, word: 'WHEN_NEEDED' },
    ]);
    const chosen = await choose(api, room.ben, 'chooseRoomWord', { roomId: room.groupId, word: 'NOTHING' });
    expect(chosen.answer).toMatchObject({ word: 'NOTHING' });
    expect((await attentionOf(api, room.ben)).rooms).toMatchObject([{ word: 'NOTHING' }]);
    await aContribution(api, room, mentioning(room.ben));
    expect(await noticesOf(api, room.ben)).toMatchObject([{ because: 'MENTIONED' }]);
  });

  it('cannot be chosen by an outsider, who is told that there is no such room', async () => {
    const wish = { roomId: room.groupId, word: 'EVERYTHING' };
    expect((await choose(api, room.outsider, 'chooseRoomWord', wish)).kinds).toEqual(['NotFound']);
    expect((await choose(api, undefined, 'chooseRoomWord', wish)).code).toBe('UNAUTHENTICATED');
  });

  it('lets a researcher hear everything, under letters', async () => {
    const open = await aRoom(api, { researchAccess: true });
    await choose(api, open.researcher, 'chooseRoomWord', { roomId: open.groupId, word: 'EVERYTHING' });
    await aContribution(api, open);
    expect(await noticesOf(api, open.researcher)).toMatchObject([
      { because: 'NEW_IN_THE_ROOM', byName: 'Person A' },
    ]);
  });
});

describe('settings', () => {
  const wish = {
    mail: true,
    push: false,
    quietFrom: '17:00',
    quietTo: '08:00',
    digestDay: 5,
    restsOnClosedDays: true,
  };

  it('are kept for Ben', async () => {
    expect((await attentionOf(api, room.ben)).settings).toMatchObject({ quietFrom: '18:00', digestDay: 1 });
    await choose(api, room.ben, 'chooseAttention', wish);
    expect((await attentionOf(api, room.ben)).settings).toMatchObject({ quietFrom: '17:00', digestDay: 5 });
  });

  it('refuse what is no time, and a day that is none', async () => {
    expect((await choose(api, room.ben, 'chooseAttention', { ...wish, quietTo: '25:00' })).kinds).toEqual([
      'NoTime',
    ]);
    expect((await choose(api, room.ben, 'chooseAttention', { ...wish, digestDay: 8 })).code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await choose(api, undefined, 'chooseAttention', wish)).code).toBe('UNAUTHENTICATED');
  });
});

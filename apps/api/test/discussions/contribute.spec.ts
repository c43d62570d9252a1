import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { grantTo } from '../support/people.js';
import { aContribution, aRoom, contribute, heardIn, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

const kindsOf = (answered: { errors: { __typename: string }[] }) =>
  answered.errors.map(refused => refused.__typename);

describe('to contribute', () => {
  it('gives Amina her words back with her name, role, school and authority', async () => {
    const { contribution } = await contribute(api, room, room.amina, { body: 'We ring before nine.\r\n' });
    expect(contribution).toMatchObject({
      body: 'We ring before nine.',
      revision: 1,
      authorName: 'Amina Clarke',
      authorRole: 'SCHOOL_LEADER',
      isViewers: true,
      school: { urn: room.schools[0]?.urn, laName: `Authority ${room.schools[0]?.laCode}` },
      researchConsent: false,
      editedAt: null,
      viewerCanEdit: true,
    });
    expect((await heardIn(api, room)).at(-1)).toBe('ContributionPosted');
  });

  it('lets Ben reply, and Amina reply to that, and nobody a level deeper', async () => {
    const first = await aContribution(api, room);
    const second = await aContribution(api, room, { person: room.ben, parentId: first.id });
    const third = await aContribution(api, room, { parentId: second.id });
    expect(third.parentId).toBe(second.id);
    expect(kindsOf(await contribute(api, room, room.ben, { parentId: third.id }))).toEqual([
      'RepliesTooDeep',
    ]);
  });

  it('posts once when Amina’s phone sends twice, and answers both the same', async () => {
    const sending = { clientId: v7(), body: 'On the train.' };
    const first = await contribute(api, room, room.amina, sending);
    const second = await contribute(api, room, room.amina, sending);
    expect(second.contribution).toEqual(first.contribution);
    expect((await heardIn(api, room)).filter(kind => kind === 'ContributionPosted')).toHaveLength(1);
  });

  it('posts once when ten copies of one sending race', async () => {
    const sending = { clientId: v7(), body: 'In a tunnel.' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => contribute(api, room, room.amina, sending)),
    );
    expect(new Set(answers.map(answered => answered.contribution?.id)).size).toBe(1);
    expect(answers.flatMap(kindsOf)).toEqual([]);
    expect((await heardIn(api, room)).filter(kind => kind === 'ContributionPosted')).toHaveLength(1);
  });

  it('refuses other words under a client id that was used', async () => {
    const sending = { clientId: v7(), body: 'These stand.' };
    await aContribution(api, room, sending);
    const again = await contribute(api, room, room.amina, { ...sending, body: 'These do not.' });
    expect(again.contribution).toBeNull();
    expect(kindsOf(again)).toEqual(['ClientIdUsed']);
  });

  it('asks a leader of two member schools for which she speaks', async () => {
    const [, second, third] = room.schools;
    if (!second || !third) throw new Error('A trio has three schools.');
    await grantTo(api, room.ben.personId, { role: 'colleague', urn: third.urn });
    expect(kindsOf(await contribute(api, room, room.ben))).toEqual(['SchoolNotChosen']);
    const said = await contribute(api, room, room.ben, { speakingForUrn: third.urn });
    expect(said.contribution).toMatchObject({ school: { urn: third.urn }, authorRole: 'COLLEAGUE' });
  });

  it('lets the facilitator speak for no school', async () => {
    const said = await contribute(api, room, room.facilitator);
    expect(said.contribution).toMatchObject({ school: null, authorRole: 'FACILITATOR' });
  });

  it.each([
    ['no words', { body: ' \n ' }, 'BodyEmpty'],
    ['20,001 characters', { body: 'x'.repeat(20_001) }, 'BodyTooLong'],
    ['a section of another sheet', { sectionId: v7() }, 'SectionNotOnSheet'],
    ['a reply to nothing', { parentId: v7() }, 'ParentNotInSection'],
    ['a school that is not hers', { speakingForUrn: '999999' }, 'SchoolNotYours'],
    ['a discussion that is not there', { discussionId: v7() }, 'NotFound'],
  ])('refuses Amina %s with a sentence', async (_, wish, kind) => {
    const refused = await contribute(api, room, room.amina, wish);
    expect(kindsOf(refused)).toEqual([kind]);
    expect(refused.errors[0]?.message).toMatch(/\.$/);
    expect(await heardIn(api, room)).not.toContain('ContributionPosted');
  });

  it('lets a reply stand where what it answers stands, wherever that was moved meanwhile', async () => {
    const first = await aContribution(api, room);
    const [, elsewhere] = room.sections;
    const reply = await contribute(api, room, room.amina, { parentId: first.id, sectionId: elsewhere });
    expect(reply.contribution).toMatchObject({ parentId: first.id, sectionId: first.sectionId });
  });

  it('lets a researcher read but not write, and shows an outsider nothing at all', async () => {
    expect(kindsOf(await contribute(api, room, room.researcher))).toEqual(['NotAllowed']);
    const outside = await contribute(api, room, room.outsider);
    const nowhere = await contribute(api, room, room.outsider, { discussionId: v7() });
    expect(outside.errors).toEqual(nowhere.errors);
    expect(kindsOf(outside)).toEqual(['NotFound']);
    expect((await contribute(api, room, room.coordinator)).errors).toEqual(nowhere.errors);
  });

  it('asks a stranger to sign in', async () => {
    expect((await contribute(api, room, undefined)).code).toBe('UNAUTHENTICATED');
  });

  it('names the field of a malformed id', async () => {
    expect((await contribute(api, room, room.amina, { clientId: '7' })).code).toBe('BAD_USER_INPUT');
  });

  it('refuses all writing in a group that has ended', async () => {
    await api.source.query('update school_group set ended_at = now() where id = $1', [room.groupId]);
    expect(kindsOf(await contribute(api, room, room.amina))).toEqual(['NotAllowed']);
  });
});

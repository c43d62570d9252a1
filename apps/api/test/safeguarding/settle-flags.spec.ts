import { aContribution, aRoom, edit, heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { act, flagPupil, seenBy } from './support/flags.js';

let api: TestApi;
let room: TestRoom;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  coordinator = room.coordinator;
});
afterAll(() => api.close());

const flagged = async () => {
  const contribution = await aContribution(api, room, { body: 'The boy from Mill Lane.' });
  await flagPupil(api, room.ben, contribution.id);
  return contribution.id;
};
const settle = (
  person: TestPerson,
  contributionId: string,
  settlement: string,
  because = 'It names a street.',
) => act(api, person, 'settleFlags', { contributionId, settlement, because });
const open = (person: TestPerson, contributionId: string, because = 'To answer the flag.') =>
  act(api, person, 'openHiddenWords', { contributionId, because });

const waiting = async (person: TestPerson) => {
  const { fields } = await api.ask<{ flagsToSettle: { contributionId: string }[]; flagsWaiting: number }>(
    '{ flagsWaiting flagsToSettle { contributionId groupName heading authorName schoolName flags { title } readings { because } viewerReadsRoom viewerCanSettle } }',
    {},
    person.cookie,
  );
  return fields;
};

describe('settling a flag', () => {
  it('shows the words again with the facilitator’s reason, and no second tap of the same hides them', async () => {
    const id = await flagged();
    expect((await settle(room.facilitator, id, 'SHOW', 'Nobody is named.')).refused).toBeNull();
    expect(await seenBy(api, room.amina, id)).toMatchObject({
      body: 'The boy from Mill Lane.',
      flags: [{ outcome: 'SHOWN', because: 'Nobody is named.', settledBy: 'Faye Hall' }],
    });
    await flagPupil(api, room.ben, id);
    expect(await seenBy(api, room.amina, id)).toMatchObject({
      body: 'The boy from Mill Lane.',
      flags: [{ outcome: 'SHOWN' }, { outcome: null, hides: false }],
    });
    expect((await heardIn(api, room)).slice(-4)).toEqual([
      'ContributionHidden',
      'FlagsSettled',
      'ContributionShown',
      'ContributionFlagged',
    ]);
  });

  it('keeps them hidden, and removes them for ever only after that', async () => {
    const id = await flagged();
    const gone = { contributionId: id };
    expect((await act(api, room.facilitator, 'removeHiddenWords', gone)).refused).toBe('SettleFirst');
    await settle(room.facilitator, id, 'KEEP_HIDDEN');
    const body = 'A boy from a street.';
    const reworded = await act(api, room.amina, 'rewordContribution', { ...gone, body, expectedRevision: 1 });
    expect(reworded.refused).toBe('NotAllowed');
    expect((await act(api, room.ben, 'removeHiddenWords', gone)).refused).toBe('NotAllowed');
    expect((await act(api, room.facilitator, 'removeHiddenWords', gone)).refused).toBeNull();
    const left = await api.source.query<object[]>(
      `select 1 from contribution_revision where contribution_id = $1 and (body_text <> '' or document::text ~ 'Mill')
       union all select 1 from contribution where id = $1 and (body_text <> '' or document::text ~ 'Mill')`,
      [id],
    );
    expect(left).toEqual([]);
    expect((await settle(room.facilitator, id, 'SHOW')).refused).toBe('WordsAreGone');
    expect((await open(room.facilitator, id)).refused).toBe('WordsAreGone');
  });

  it('asks the author, who opens the words, rewords them and is read at once', async () => {
    const id = await flagged();
    await settle(room.facilitator, id, 'ASK_TO_REWORD', 'Leave out the street.');
    expect(await seenBy(api, room.amina, id)).toMatchObject({
      body: null,
      viewerCanReword: true,
      flags: [{ because: 'Leave out the street.', outcome: null }],
    });
    expect(await open(room.amina, id, '')).toMatchObject({ words: 'The boy from Mill Lane.', revision: 1 });
    expect((await seenBy(api, room.ben, id)).wordReadings).toEqual([]);
    const input = { contributionId: id, body: 'A pupil who walks a long way.', expectedRevision: 1 };
    const same = { ...input, body: 'The boy from Mill Lane.' };
    expect((await act(api, room.amina, 'rewordContribution', same)).refused).toBe('SameWords');
    expect((await act(api, room.ben, 'rewordContribution', input)).refused).toBe('NotAllowed');
    expect((await act(api, room.amina, 'rewordContribution', input)).refused).toBeNull();
    expect(await seenBy(api, room.ben, id)).toMatchObject({
      body: 'A pupil who walks a long way.',
      flags: [{ outcome: 'REWORDED' }],
    });
    const { fields } = await api.ask<{ contributionRevisions: { body: string }[] }>(
      'query ($id: ID!) { contributionRevisions(contribution: $id) { body } }',
      { id },
      room.ben.cookie,
    );
    expect(fields.contributionRevisions.map(({ body }) => body)).toEqual([input.body]);
    await flagPupil(api, room.ben, id);
    expect((await seenBy(api, room.ben, id)).body).toBeNull();
  });

  it('is not for members, authors, or facilitators who wrote it; editing waits meanwhile', async () => {
    const id = await flagged();
    expect((await settle(room.ben, id, 'SHOW')).refused).toBe('NotAllowed');
    expect((await settle(room.amina, id, 'SHOW')).refused).toBe('NotAllowed');
    expect((await settle(room.outsider, id, 'SHOW')).refused).toBe('NotFound');
    expect((await settle(room.facilitator, id, 'SHOW', ' ')).refused).toBe('ReasonMissing');
    const edited = await edit(api, room.amina, { contributionId: id, body: 'x', expectedRevision: 1 });
    expect(edited.errors[0]?.message).toContain('hidden because of a flag');
    const own = await aContribution(api, room, { person: room.facilitator });
    await flagPupil(api, room.ben, own.id);
    expect((await settle(room.facilitator, own.id, 'SHOW')).refused).toBe('NotAllowed');
  });
});

describe('a coordinator who is no member', () => {
  it('is told that something waits, and not a word of it', async () => {
    const id = await flagged();
    const told = await waiting(coordinator);
    expect(told.flagsWaiting).toBeGreaterThan(0);
    const task = told.flagsToSettle.find(({ contributionId }) => contributionId === id);
    expect(task).toMatchObject({
      authorName: 'Amina Clarke',
      viewerReadsRoom: false,
      viewerCanSettle: true,
      flags: [{ title: 'A pupil can be identified' }],
    });
    expect(JSON.stringify(told)).not.toContain('Mill Lane');
    expect((await waiting(room.ben)).flagsToSettle).toEqual([]);
    const elsewhere = await aRoom(api);
    expect((await waiting(elsewhere.coordinator)).flagsToSettle).toEqual([]);
  });

  it('opens that one contribution with a reason that the members read, before they may show it', async () => {
    const id = await flagged();
    const other = await aContribution(api, room);
    expect((await settle(coordinator, id, 'SHOW')).refused).toBe('ReadFirst');
    expect((await open(coordinator, id, ' ')).refused).toBe('ReasonMissing');
    expect((await open(coordinator, other.id)).refused).toBe('NothingHidden');
    expect(await open(coordinator, id, 'The facilitator is away.')).toMatchObject({
      words: 'The boy from Mill Lane.',
    });
    expect((await seenBy(api, room.ben, id)).wordReadings).toEqual([
      { readBy: 'Cora Dean', role: 'COORDINATOR', because: 'The facilitator is away.' },
    ]);
    expect((await heardIn(api, room)).at(-1)).toBe('HiddenWordsOpened');
    expect((await settle(coordinator, id, 'SHOW', 'No child is meant.')).refused).toBeNull();
    expect((await open(coordinator, id)).refused).toBe('NothingHidden');
  });

  it('of another programme finds nothing there, and a member cannot open hidden words', async () => {
    const id = await flagged();
    const stranger = await aPerson(api, { name: 'Otto Grey' });
    expect((await open(stranger, id)).refused).toBe('NotFound');
    expect((await open(room.ben, id)).refused).toBe('NotAllowed');
    expect((await open(room.researcher, id)).refused).toBe('NotAllowed');
  });
});

import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aRoom, heardIn, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Answer {
  answer: {
    discussion: {
      outcome: string;
      willTry: string;
      outcomeWordings: { number: number; learned: string }[];
    } | null;
    errors: { __typename: string }[];
  };
}

const fields = 'discussion { outcome willTry outcomeWordings { number learned } } errors { __typename }';

const close = (actions: object[] = []) =>
  api.ask<Answer>(
    `mutation ($input: CloseRoundInput!) { answer: closeRound(input: $input) { ${fields} } }`,
    { input: { discussionId: room.discussionId, outcome: 'We ring.', actions } },
    room.facilitator.cookie,
  );

const edit = async (person: TestPerson, wish: object = {}) => {
  const input = { discussionId: room.discussionId, learned: 'We all ring.', expectedNumber: 1, ...wish };
  const document = `mutation ($input: EditOutcomeInput!) { answer: editOutcome(input: $input) { ${fields} } }`;
  return (await api.ask<Answer>(document, { input }, person.cookie)).fields.answer;
};

const own = async (person: TestPerson) => {
  const document = '{ ownActions { id what dueOn roomName } }';
  const answered = await api.ask<{ ownActions: { id: string; what: string }[] } | null>(
    document,
    {},
    person.cookie,
  );
  return answered.fields?.ownActions.map(({ id, what }) => ({ id, what }));
};

const action = (change: object = {}) => ({
  id: v7(),
  what: 'Ring.',
  schoolUrn: room.schools[0]?.urn,
  personId: room.amina.personId,
  dueOn: '2099-12-18',
  ...change,
});

describe('to edit the outcome of a closed round', () => {
  it('is the facilitator’s, is heard, and shows every wording', async () => {
    await close();
    const { discussion, errors } = await edit(room.facilitator, { willTry: 'Ring earlier.' });
    expect(errors).toEqual([]);
    expect(discussion).toEqual({
      outcome: 'We all ring.',
      willTry: 'Ring earlier.',
      outcomeWordings: [
        { number: 2, learned: 'We all ring.' },
        { number: 1, learned: 'We ring.' },
      ],
    });
    expect((await heardIn(api, room)).at(-1)).toBe('OutcomeEdited');
  });

  it('comes to the same twice, under one client id', async () => {
    await close();
    const clientId = v7();
    await edit(room.facilitator, { clientId });
    expect((await edit(room.facilitator, { clientId })).errors).toEqual([]);
    expect((await heardIn(api, room)).filter(kind => kind === 'OutcomeEdited')).toHaveLength(1);
  });

  it('gives actions to others and drops them, at home too', async () => {
    const [kept, dropped] = [action(), action({ what: 'Visit.' })];
    await close([kept, dropped]);
    expect(await own(room.amina)).toEqual([kept, dropped].map(({ id, what }) => ({ id, what })));
    const given = { ...kept, schoolUrn: room.schools[1]?.urn, personId: null };
    await edit(room.facilitator, { actions: [given] });
    expect(await own(room.amina)).toEqual([]);
    expect(await own(room.ben)).toEqual([{ id: kept.id, what: kept.what }]);
    expect(await own(room.outsider)).toEqual([]);
  });

  it.each([
    ['Amina', () => room.amina, {}, 'NotAllowed'],
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    [
      'whoever did not see the newest wording',
      () => room.facilitator,
      { expectedNumber: 0 },
      'OutcomeChangedMeanwhile',
    ],
    ['a facilitator without words', () => room.facilitator, { learned: ' ' }, 'BodyEmpty'],
  ])('is refused to %s', async (_, person, wish, kind) => {
    await close();
    expect((await edit(person(), wish)).errors[0]?.__typename).toBe(kind);
    expect(await heardIn(api, room)).not.toContain('OutcomeEdited');
  });

  it('is refused while the round is open, and ownActions asks a stranger to sign in', async () => {
    expect((await edit(room.facilitator)).errors[0]?.__typename).toBe('RoundIsOpen');
    const { errors } = await api.ask('{ ownActions { id } }', {});
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

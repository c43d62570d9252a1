import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import {
  aContribution,
  aRoom,
  edit,
  heardIn,
  remove,
  type Changed,
  type SeenContribution,
  type TestRoom,
} from './support/room.js';

let api: TestApi;
let room: TestRoom;
let written: SeenContribution;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
  written = await aContribution(api, room, { body: 'First words.' });
});
afterAll(() => api.close());

const editing = (body: string, expectedRevision: number, clientId?: string) =>
  edit(api, room.amina, { contributionId: written.id, body, expectedRevision, clientId });

const consenting = async (given: boolean, clientId?: string) => {
  const document = `mutation ($input: ConsentToResearchInput!) { answer: consentToResearch(input: $input) {
    contribution { researchConsent } errors { __typename message } } }`;
  const input = { contributionId: written.id, given, clientId };
  return (await api.ask<{ answer: Changed }>(document, { input }, room.amina.cookie)).fields.answer;
};

const closing = async (clientId?: string, person = room.facilitator) => {
  const document = `mutation ($input: CloseRoundInput!) { answer: closeRound(input: $input) {
    discussion { outcome } errors { __typename message } } }`;
  const input = { discussionId: room.discussionId, outcome: 'We ring before nine.', clientId };
  const { fields } = await api.ask<{ answer: { discussion: object | null; errors: object[] } }>(
    document,
    { input },
    person.cookie,
  );
  return fields.answer;
};

describe('what a device sends again after a lost answer', () => {
  it('is no conflict when Amina’s other device has edited since', async () => {
    const clientId = v7();
    await editing('From the train.', 1, clientId);
    await editing('From my desk.', 2, v7());
    const heard = await heardIn(api, room);
    const { contribution, errors } = await editing('From the train.', 1, clientId);
    expect(errors).toEqual([]);
    expect(contribution).toMatchObject({ body: 'From my desk.', revision: 3 });
    expect(await heardIn(api, room)).toEqual(heard);
  });

  it('is no refusal when the round has closed since', async () => {
    const clientId = v7();
    await editing('From the train.', 1, clientId);
    await closing();
    expect((await editing('From the train.', 1, clientId)).errors).toEqual([]);
    expect((await editing('Too late.', 2, v7())).errors[0]?.__typename).toBe('RoundIsClosed');
  });

  it('is still a conflict when it was never done', async () => {
    await editing('From my desk.', 1, v7());
    expect((await editing('From the train.', 1, v7())).errors[0]?.__typename).toBe(
      'ContributionChangedMeanwhile',
    );
  });

  it('never gives a consent again that Amina took back on another device', async () => {
    const clientId = v7();
    await consenting(true, clientId);
    await consenting(false, v7());
    expect((await consenting(true, clientId)).contribution).toMatchObject({ researchConsent: false });
  });

  it('deletes once', async () => {
    await remove(api, room.amina, written.id);
    const heard = await heardIn(api, room);
    expect((await remove(api, room.amina, written.id)).contribution).toMatchObject({ body: null });
    expect(await heardIn(api, room)).toEqual(heard);
  });

  it('closes once, and is told so; somebody else is told that it is closed', async () => {
    const clientId = v7();
    await closing(clientId);
    const heard = await heardIn(api, room);
    expect(await closing(clientId)).toEqual({ discussion: { outcome: 'We ring before nine.' }, errors: [] });
    expect(await heardIn(api, room)).toEqual(heard);
    expect((await closing(v7())).errors).toMatchObject([{ __typename: 'RoundIsClosed' }]);
  });

  it('is done once when both copies arrive together', async () => {
    const clientId = v7();
    const answers = await Promise.all([1, 2, 3].map(() => editing('Together.', 1, clientId)));
    expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(answers.map(({ contribution }) => contribution?.revision)).toEqual([2, 2, 2]);
  });
});

describe('a tab that shows Amina while Ben has signed in', () => {
  it('writes nothing in Ben’s name', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: room.ben.cookie,
        'x-pathways-person': room.amina.personId,
      },
      body: JSON.stringify({ query: '{ rooms(first: 1) { nodes { id } } }' }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

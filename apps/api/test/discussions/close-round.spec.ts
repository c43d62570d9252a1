import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import {
  aContribution,
  aRoom,
  consent,
  contribute,
  edit,
  heardIn,
  remove,
  type TestRoom,
} from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

const outcome = 'We will each ring home before nine until half-term.';

interface Closed {
  answer: {
    discussion: { closedAt: string; outcome: string; viewerCanContribute: boolean } | null;
    errors: { __typename: string }[];
  };
}

const close = async (person: TestPerson, wish: object = {}) => {
  const document = `mutation ($input: CloseRoundInput!) { answer: closeRound(input: $input) {
    discussion { closedAt outcome viewerCanContribute } errors { __typename message } } }`;
  const input = { discussionId: room.discussionId, outcome, ...wish };
  return (await api.ask<Closed>(document, { input }, person.cookie)).fields.answer;
};

const aminas = () => ({
  id: v7(),
  what: 'Ring.',
  schoolUrn: room.schools[0]?.urn,
  personId: room.amina.personId as string | null,
  dueOn: '2099-12-18',
});

const outcomeSeenBy = async (person: TestPerson) => {
  const document = `query ($id: ID!) { room(id: $id) { discussions { outcome willTry
    actions { id what school { name } personName dueOn isViewers } outcomeWordings { number learned actions } } } }`;
  const { fields } = await api.ask<{ room: { discussions: object[] } }>(
    document,
    { id: room.groupId },
    person.cookie,
  );
  return fields.room.discussions[0];
};

describe('to close a round', () => {
  it('keeps the facilitator’s outcome, and the room hears of it', async () => {
    const { discussion, errors } = await close(room.facilitator);
    expect(errors).toEqual([]);
    expect(discussion).toMatchObject({ outcome, viewerCanContribute: false });
    expect((await heardIn(api, room)).at(-1)).toBe('RoundClosed');
  });

  it('ends writing and editing, not taking back one’s own', async () => {
    const first = await aContribution(api, room);
    await close(room.facilitator);
    const late = await contribute(api, room, room.amina);
    const changed = await edit(api, room.amina, {
      contributionId: first.id,
      body: 'No.',
      expectedRevision: 1,
    });
    expect([late, changed].map(answered => answered.errors[0]?.__typename)).toEqual([
      'RoundIsClosed',
      'RoundIsClosed',
    ]);
    expect((await consent(api, room.amina, first.id)).errors).toEqual([]);
    expect((await remove(api, room.amina, first.id)).errors).toEqual([]);
  });

  it('still answers a repeat of what was sent before it closed', async () => {
    const sending = { clientId: v7(), body: 'Sent before the tunnel.' };
    const first = await aContribution(api, room, sending);
    await close(room.facilitator);
    expect((await contribute(api, room, room.amina, sending)).contribution?.id).toBe(first.id);
  });

  it.each([
    ['a leader', () => room.amina, {}, 'NotAllowed'],
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    ['a facilitator without an outcome', () => room.facilitator, { outcome: ' ' }, 'BodyEmpty'],
  ])('is refused to %s', async (_, person, wish, kind) => {
    expect((await close(person(), wish)).errors[0]?.__typename).toBe(kind);
  });

  it('keeps what will be tried and who does what, and tells those who have an action', async () => {
    const wish = { willTry: 'Ring at nine.', actions: [aminas(), { ...aminas(), personId: null }] };
    expect((await close(room.facilitator, wish)).errors).toEqual([]);
    const told = await outcomeSeenBy(room.amina);
    expect(told).toMatchObject({
      outcome,
      willTry: 'Ring at nine.',
      actions: [
        { what: 'Ring.', personName: expect.stringMatching(/^Amina/), dueOn: '2099-12-18', isViewers: true },
        { personName: null, isViewers: true },
      ],
      outcomeWordings: [{ number: 1 }],
    });
    expect(await outcomeSeenBy(room.ben)).toMatchObject({
      actions: [{ isViewers: false }, { isViewers: false }],
    });
    const hidden = JSON.stringify(await outcomeSeenBy(room.researcher));
    expect(hidden).not.toMatch(/Amina|Sample School/);
    const [event] = await api.source.query<{ payload: { assigned: string[] } }[]>(
      `select payload from outbox where kind = 'RoundClosed' and payload->>'group' = $1`,
      [room.groupId],
    );
    expect(event?.payload.assigned).toEqual([room.amina.personId]);
  });

  it.each([
    ['a school of another group', { schoolUrn: '999999' }],
    ['somebody of another school', { personId: null, schoolUrn: '' }],
    ['a day long gone', { dueOn: '2020-01-01' }],
    ['no words', { what: ' ' }],
  ])('is refused where an action has %s, with a sentence', async (_, change) => {
    const wrong = { ...aminas(), ...change };
    const action = wrong.schoolUrn === '' ? { ...aminas(), schoolUrn: room.schools[1]?.urn } : wrong;
    const { errors } = await close(room.facilitator, { actions: [action] });
    expect(errors).toMatchObject([
      { __typename: 'ActionFaulty', message: expect.stringMatching(/^Action 1 /) },
    ]);
    expect(await heardIn(api, room)).not.toContain('RoundClosed');
  });

  it('is refused a second time', async () => {
    await close(room.facilitator);
    expect((await close(room.facilitator)).errors[0]?.__typename).toBe('RoundIsClosed');
  });
});

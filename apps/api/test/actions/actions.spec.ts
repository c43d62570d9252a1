import { v7 } from 'uuid';
import { heardIn, type TestRoom } from '../discussions/support/room.js';
import { aMeeting, aTermRoom, say, slotAt } from '../meetings/support/meetings.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
let actionId: string;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-02-10T12:00:00Z');
  room = await aTermRoom(api);
  const { id } = await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
  actionId = v7();
  // Due in the middle of the half-term of the school's authority.
  const action = { id: actionId, what: 'Ring.', schoolUrn: urn(0), personId: null, dueOn: '2027-02-17' };
  const minutes = { meetingId: id, decisions: 'x', learning: '', present: [], seen: 0 };
  await say(api, 'writeMinutes', { ...minutes, actions: [action] }, room.ben);
});
afterAll(() => api.close());

const urn = (place: number) => room.schools[place]?.urn ?? '';

interface Answered {
  readonly answer: {
    readonly action?: unknown;
    readonly ideas?: unknown;
    readonly exchange?: unknown;
    readonly errors: { __typename: string }[];
  };
}

async function tell(verb: string, input: object, person: TestPerson | undefined, fields: string) {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { ${fields} errors { __typename } } }`;
  const answered = await api.ask<Answered | null>(document, { input }, person?.cookie);
  const answer = answered.fields?.answer;
  return { ...answer, refused: answer?.errors[0]?.__typename ?? answered.errors[0]?.extensions.code ?? null };
}

const actionFields =
  'action { what dueOn schoolDay became returns { answer because whatBefore dueBefore } ideaTitle }';
const back = (person: TestPerson | undefined, wish: object = {}) =>
  tell(
    'answerReturn',
    { id: v7(), actionId, answer: 'DONE', because: 'Late marks fell.', ...wish },
    person,
    actionFields,
  );

const own = async (person: TestPerson) =>
  (
    await api.ask<{ ownActions: { id: string; dueOn: string; schoolDay: string | null }[] }>(
      '{ ownActions { id dueOn schoolDay } }',
      {},
      person.cookie,
    )
  ).fields.ownActions;

describe('an action comes back', () => {
  it('says which school day its day in a holiday means', async () => {
    expect(await own(room.amina)).toEqual([{ id: actionId, dueOn: '2027-02-17', schoolDay: '2027-02-12' }]);
  });

  it('and is asked what became of it; each answer stays', async () => {
    const put = await back(room.amina, {
      answer: 'CHANGED',
      because: 'Nine is too late.',
      what: 'Ring at eight.',
      dueOn: '2027-03-05',
    });
    expect(put.action).toMatchObject({ what: 'Ring at eight.', dueOn: '2027-03-05', became: 'CHANGED' });
    clock.set('2027-03-06T12:00:00Z');
    const done = await back(room.facilitator);
    expect(done.action).toMatchObject({
      became: 'DONE',
      returns: [
        {
          answer: 'DONE',
          because: 'Late marks fell.',
          whatBefore: 'Ring at eight.',
          dueBefore: '2027-03-05',
        },
        { answer: 'CHANGED', because: 'Nine is too late.', whatBefore: 'Ring.', dueBefore: '2027-02-17' },
      ],
    });
    expect(await own(room.amina)).toEqual([]);
    expect((await heardIn(api, room)).filter(kind => kind === 'ActionReturned')).toHaveLength(2);
  });

  it('once, however often the answer is sent', async () => {
    const id = v7();
    await back(room.amina, { id });
    const again = await back(room.amina, { id });
    expect((again.action as { returns: object[] }).returns).toHaveLength(1);
  });

  it.each([
    ['without a word of why', () => room.amina, { because: ' ' }, 'ReasonMissing'],
    ['changed into the same', () => room.amina, { answer: 'CHANGED' }, 'NothingChanged'],
    [
      'waiting for a day that has passed',
      () => room.amina,
      { answer: 'WAITING', dueOn: '2027-02-01' },
      'DayPassed',
    ],
    ['by another school', () => room.ben, {}, 'NotAllowed'],
    ['by an outsider', () => room.outsider, {}, 'NotFound'],
    ['by a researcher', () => room.researcher, {}, 'NotFound'],
    ['by a stranger', () => undefined, {}, 'UNAUTHENTICATED'],
  ])('not %s', async (_, person, wish, kind) => {
    expect((await back(person(), wish)).refused).toBe(kind);
  });

  it('with a file as evidence, which the other schools may open and others may not', async () => {
    const id = v7();
    const form = new FormData();
    form.append('file', new Blob(['A note.'], { type: 'text/plain' }), 'note.txt');
    const sent = await fetch(`${api.url}/api/attachments/${id}?room=${room.groupId}`, {
      method: 'POST',
      headers: { cookie: room.amina.cookie, 'x-pathways-file': '1' },
      body: form,
    });
    expect(sent.status).toBe(200);
    const add = (person: TestPerson) =>
      tell('addEvidence', { actionId, attachmentId: id }, person, 'action { evidence { name } }');
    expect((await add(room.facilitator)).refused).toBe('FileMissing');
    expect((await add(room.amina)).action).toEqual({ evidence: [{ name: 'note.txt' }] });
    const open = async (person: TestPerson) =>
      (
        await api.ask<{ attachment: object | null }>(
          'query ($id: ID!) { attachment(id: $id) { name } }',
          { id },
          person.cookie,
        )
      ).fields;
    expect(await open(room.ben)).toEqual({ attachment: { name: 'note.txt' } });
    for (const person of [room.outsider, room.researcher])
      expect(await open(person)).toEqual({ attachment: null });
  });
});

describe('an idea', () => {
  it('goes from evidence to scale with every step kept, and has actions', async () => {
    const id = v7();
    const fields = 'ideas { id title stage steps { stage words } actionCount }';
    const start = { id, groupId: room.groupId, title: 'Buddies', words: 'They settle sooner.' };
    expect((await tell('startIdea', start, room.outsider, fields)).refused).toBe('NotFound');
    await tell('startIdea', start, room.amina, fields);
    await tell('startIdea', start, room.amina, fields);
    expect((await tell('placeAction', { actionId, ideaId: v7() }, room.amina, actionFields)).refused).toBe(
      'IdeaMissing',
    );
    const placed = await tell('placeAction', { actionId, ideaId: id }, room.amina, actionFields);
    expect(placed.action).toMatchObject({ ideaTitle: 'Buddies' });
    const moved = await tell(
      'moveIdea',
      { ideaId: id, stage: 'TRIAL', words: 'Two classes try it.' },
      room.ben,
      fields,
    );
    expect(moved.ideas).toEqual([
      {
        id,
        title: 'Buddies',
        stage: 'TRIAL',
        actionCount: 1,
        steps: [
          { stage: 'TRIAL', words: 'Two classes try it.' },
          { stage: 'EVIDENCE', words: 'They settle sooner.' },
        ],
      },
    ]);
    expect(
      (await tell('moveIdea', { ideaId: id, stage: 'SCALE', words: '' }, room.ben, fields)).refused,
    ).toBe('StepWordsFaulty');
  });
});

describe('what a cycle asks', () => {
  const fields = `exchange { evidence { school { urn } words questions { by { urn } words } unasked { urn } } missing { urn } ownMissing { urn } }`;
  const place = () => ({ groupId: room.groupId, cycleId: room.cycleId });
  const give = (person: TestPerson, at: number, words = 'Late marks fell.') =>
    tell('giveEvidence', { ...place(), schoolUrn: urn(at), words }, person, fields);
  const ask = (person: TestPerson, at: number, about: number) =>
    tell(
      'askBack',
      { ...place(), schoolUrn: urn(at), aboutUrn: urn(about), words: 'Who rings?' },
      person,
      fields,
    );
  const asked = async (person: TestPerson) =>
    (
      await api.ask<{ ownExchanges: { ownMissing: object[] }[] }>(
        '{ ownExchanges { ownMissing { urn } } }',
        {},
        person.cookie,
      )
    ).fields.ownExchanges;

  it('is one piece of evidence of each school, and a question back', async () => {
    expect(await asked(room.amina)).toEqual([{ ownMissing: [{ urn: urn(0) }] }]);
    expect((await ask(room.ben, 1, 0)).refused).toBe('NoEvidenceYet');
    await give(room.amina, 0, 'A first wording.');
    await give(room.amina, 0);
    expect(await asked(room.amina)).toEqual([]);
    const answered = await ask(room.ben, 1, 0);
    expect(answered.exchange).toEqual({
      evidence: [
        {
          school: { urn: urn(0) },
          words: 'Late marks fell.',
          questions: [{ by: { urn: urn(1) }, words: 'Who rings?' }],
          unasked: [],
        },
      ],
      missing: [{ urn: urn(1) }, { urn: urn(2) }],
      ownMissing: [{ urn: urn(1) }],
    });
    expect(await heardIn(api, room)).toContain('EvidenceGiven');
  });

  it('is not said for others, by outsiders or in another cycle', async () => {
    expect((await give(room.ben, 0)).refused).toBe('NotAllowed');
    expect((await give(room.outsider, 0)).refused).toBe('NotFound');
    expect((await give(room.amina, 0, ' ')).refused).toBe('EvidenceFaulty');
    const other = { groupId: room.groupId, cycleId: v7(), schoolUrn: urn(0), words: 'x' };
    expect((await tell('giveEvidence', other, room.amina, fields)).refused).toBe('NotFound');
    expect(await asked(room.outsider)).toEqual([]);
  });
});

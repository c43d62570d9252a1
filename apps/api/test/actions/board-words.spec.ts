import { v7 } from 'uuid';
import { heardIn, type TestRoom } from '../discussions/support/room.js';
import { aMeeting, aTermRoom, say, slotAt } from '../meetings/support/meetings.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
let idea: string;
/** A word that stands on one board and nowhere else. */
let canary: string;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-02-10T12:00:00Z');
  room = await aTermRoom(api);
  idea = v7();
  canary = `canary${idea.slice(-12)}`;
  await tell('startIdea', { id: idea, groupId: room.groupId, title: `A ${canary} idea`, words: canary });
  await tell('moveIdea', { ideaId: idea, stage: 'TRIAL', words: `${canary} again` });
  await tell('giveEvidence', { ...cycle(), schoolUrn: urn(0), words: `We saw ${canary}.` });
  const question = { ...cycle(), schoolUrn: urn(1), aboutUrn: urn(0), words: `Who is ${canary}?` };
  await tell('askBack', question, room.ben);
});
afterAll(() => api.close());

const urn = (place: number) => room.schools[place]?.urn ?? '';
const cycle = () => ({ groupId: room.groupId, cycleId: room.cycleId });

async function tell(verb: string, input: object, person: TestPerson | undefined = room.amina) {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { __typename } } }`;
  const { fields, errors } = await api.ask<{ answer: { errors: { __typename: string }[] } } | null>(
    document,
    { input },
    person?.cookie,
  );
  return fields?.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null;
}

const theIdea = () => ({ groupId: room.groupId, ideaId: idea });
const theEvidence = () => ({ ...cycle(), schoolUrn: urn(0) });
const theQuestion = () => ({ ...theEvidence(), askedByUrn: urn(1) });
const settle = (words: object, how: string, person?: TestPerson) =>
  tell('settleBoardWords', { ...words, how }, person);

/** All that somebody is told of the board, and of actions that are steps of an idea. */
async function board(person: TestPerson = room.ben): Promise<string> {
  const text = `query ($group: ID!) { ideas(group: $group) { title isHidden steps { words } }
    cycleExchange(group: $group) { evidence { words isHidden questions { words isHidden } unasked { urn } } }
    ownExchanges { evidence { words questions { words } } } actions(group: $group) { ideaTitle } }`;
  return JSON.stringify((await api.ask<object>(text, { group: room.groupId }, person.cookie)).fields);
}
const canaries = async (person?: TestPerson) => (await board(person)).split(canary).length - 1;

describe('words on the board by which a pupil can be known', () => {
  it('are hidden by any member at one press, from everybody and whoever wrote them', async () => {
    expect(await canaries(room.amina)).toBe(5);
    expect(await settle(theIdea(), 'HIDE', room.ben)).toBeNull();
    expect(await canaries(room.amina)).toBe(2);
    expect(await settle(theEvidence(), 'HIDE', room.ben)).toBeNull();
    for (const person of [room.amina, room.ben, room.facilitator]) expect(await canaries(person)).toBe(0);
    expect((await heardIn(api, room)).filter(kind => kind === 'BoardWordsSettled')).toHaveLength(2);
  });

  it('are hidden in a question alone, which a new wording replaces', async () => {
    await settle(theQuestion(), 'HIDE', room.amina);
    expect(await board()).toContain(`We saw ${canary}.`);
    expect(await board()).not.toContain(`Who is ${canary}?`);
    await tell('askBack', { ...cycle(), schoolUrn: urn(1), aboutUrn: urn(0), words: 'When?' }, room.ben);
    expect(await board()).toContain('When?');
  });

  it('take an idea’s name from its actions, and it goes no further until it is shown', async () => {
    const { id: meetingId } = await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
    const actionId = v7();
    const action = { id: actionId, what: 'Ring.', schoolUrn: urn(0), personId: null, dueOn: '2027-03-01' };
    const minutes = { meetingId, decisions: 'x', learning: '', present: [], seen: 0, actions: [action] };
    await say(api, 'writeMinutes', minutes, room.ben);
    await tell('placeAction', { actionId, ideaId: idea });
    expect(await board()).toContain(`"ideaTitle":"A ${canary} idea"`);
    await settle(theIdea(), 'HIDE');
    expect(await board()).toContain('"ideaTitle":null');
    expect(await tell('moveIdea', { ideaId: idea, stage: 'SCALE', words: 'On.' })).toBe('NotFound');
    expect(await tell('placeAction', { actionId, ideaId: idea })).toBe('IdeaMissing');
  });

  it('come back when the facilitator shows them', async () => {
    for (const words of [theIdea(), theEvidence()]) {
      await settle(words, 'HIDE', room.ben);
      expect(await settle(words, 'SHOW', room.facilitator)).toBeNull();
    }
    expect(await canaries(room.amina)).toBe(5);
  });

  it('are in no row of any table once the facilitator removed them for ever', async () => {
    for (const words of [theIdea(), theEvidence()]) {
      await settle(words, 'HIDE', room.ben);
      expect(await settle(words, 'REMOVE', room.facilitator)).toBeNull();
    }
    const tables = await api.source.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const statement = `select count(*)::int as count from "${name}" t where t::text ilike $1`;
      const found = await api.source.query<{ count: number }[]>(statement, [`%${canary}%`]);
      expect([name, found[0]?.count]).toEqual([name, 0]);
    }
    expect(await board()).toContain('"ideas":[]');
    expect(await settle(theIdea(), 'SHOW', room.facilitator)).toBe('NotFound');
    await tell('giveEvidence', { ...theEvidence(), words: 'Late marks fell.' });
    expect(await board()).toContain('Late marks fell.');
  });

  it('are shown again by the facilitator and whoever hid them, and touched by nobody from outside', async () => {
    await settle(theIdea(), 'HIDE', room.ben);
    for (const how of ['SHOW', 'REMOVE']) expect(await settle(theIdea(), how)).toBe('NotAllowed');
    for (const person of [room.outsider, room.researcher])
      expect(await settle(theEvidence(), 'HIDE', person)).toBe('NotFound');
    const stranger = `mutation ($input: SettleBoardWordsInput!) { settleBoardWords(input: $input) { errors { message } } }`;
    const { errors } = await api.ask(stranger, { input: { ...theEvidence(), how: 'HIDE' } });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await settle({ groupId: room.groupId }, 'HIDE')).toBe('BAD_USER_INPUT');
    expect(await canaries(room.amina)).toBe(2);
  });
});

import { v7 } from 'uuid';
import { heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aMeeting, aTermRoom, look, say, slotAt } from './support/meetings.js';
import { matchesOf, searchMinutes } from './support/search-minutes.js';

let api: TestApi;
let room: TestRoom;
let meetingId: string;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-02-10T12:00:00Z');
  room = await aTermRoom(api);
  meetingId = (await aMeeting(api, room, { slots: [slotAt('2027-02-09')] })).id;
});
afterAll(() => api.close());

const urn = (place: number) => room.schools[place]?.urn ?? '';
const action = (wish: object = {}) => ({
  id: v7(),
  what: 'Ring.',
  schoolUrn: urn(0),
  personId: null,
  dueOn: '2027-03-05',
  ...wish,
});

const write = (person: TestPerson | undefined, wish: object = {}) =>
  say(
    api,
    'writeMinutes',
    {
      meetingId,
      decisions: 'We ring before nine.',
      learning: '',
      actions: [],
      present: [urn(0), urn(1)],
      seen: 0,
      ...wish,
    },
    person,
  );

const own = async (person: TestPerson) => {
  const { fields } = await api.ask<{ ownActions: { what: string }[] }>(
    '{ ownActions { what } }',
    {},
    person.cookie,
  );
  return fields.ownActions.map(({ what }) => what);
};

const searched = (person: TestPerson | undefined, words: string, wish: object = {}) =>
  searchMinutes(api, person, { words, room: room.groupId, ...wish });

describe('minutes of a meeting', () => {
  it('are written by a member, with actions that are real and who was there', async () => {
    const { meeting } = await write(room.ben, { actions: [action()] });
    expect(meeting?.minutes).toMatchObject({ number: 1, decisions: 'We ring before nine.', isHidden: false });
    expect(meeting?.minutes?.present.map(school => school.urn)).toEqual([urn(0), urn(1)]);
    expect(await own(room.amina)).toEqual(['Ring.']);
    expect(await heardIn(api, room)).toContain('MinutesWritten');
  });

  it('keep every wording, and refuse one that was written on an older', async () => {
    const kept = action();
    await write(room.ben, { actions: [kept] });
    expect((await write(room.amina)).errors[0]?.__typename).toBe('MinutesChangedMeanwhile');
    const { meeting } = await write(room.amina, {
      seen: 1,
      learning: 'It is calmer.',
      actions: [{ ...kept, what: 'Ring twice.' }],
    });
    expect(meeting?.minutes).toMatchObject({ number: 2, learning: 'It is calmer.' });
    expect(meeting?.actions).toEqual([{ id: kept.id, what: 'Ring twice.' }]);
  });

  it('come once under one client id', async () => {
    const clientId = v7();
    await write(room.ben, { clientId });
    expect((await write(room.ben, { clientId })).meeting?.minutes?.number).toBe(1);
  });

  it.each([
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    ['a researcher', () => room.researcher, {}, 'NotFound'],
    ['whoever writes nothing', () => room.amina, { decisions: ' ', present: [] }, 'MinutesEmpty'],
    ['whoever names a school from elsewhere', () => room.amina, { present: ['100000'] }, 'PresentFaulty'],
    [
      'an action before the meeting',
      () => room.amina,
      { actions: [{ id: v7(), what: 'Ring.', schoolUrn: '', personId: null, dueOn: '2027-02-08' }] },
      'ActionFaulty',
    ],
  ])('are refused to %s', async (_, person, wish, kind) => {
    expect((await write(person(), wish)).errors[0]?.__typename).toBe(kind);
    expect(await heardIn(api, room)).not.toContain('MinutesWritten');
  });

  it('go out of sight at one tap, with their actions, until the facilitator decides', async () => {
    await write(room.ben, { decisions: 'A zanzibarine word.', actions: [action({ what: 'zanzibarine' })] });
    const settle = (person: TestPerson, how: string) => say(api, 'settleMinutes', { meetingId, how }, person);
    const seen = async (person: TestPerson) =>
      JSON.stringify([
        await look(api, meetingId, person),
        await own(person),
        await searched(person, 'zanzibarine'),
      ]);
    expect((await searched(room.amina, 'zanzibarine')).nodes).toHaveLength(2);
    await settle(room.amina, 'HIDE');
    for (const person of [room.amina, room.ben, room.facilitator])
      expect(await seen(person)).not.toContain('zanzibarine');
    expect((await look(api, meetingId, room.ben))?.minutes?.isHidden).toBe(true);
    expect((await settle(room.amina, 'SHOW')).errors[0]?.__typename).toBe('NotAllowed');
    await settle(room.facilitator, 'SHOW');
    expect(await seen(room.amina)).toContain('zanzibarine');
    await settle(room.amina, 'HIDE');
    await settle(room.facilitator, 'REMOVE');
    await settle(room.facilitator, 'SHOW');
    expect(await seen(room.amina)).not.toContain('zanzibarine');
    for (const table of ['meeting_minutes', 'action']) {
      const rows = await api.source.query<object[]>(
        `select 1 from ${table} t where t::text ilike '%zanzibarine%'`,
      );
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  it('are put better by writing others, and the hidden wording stays hidden', async () => {
    await write(room.ben, { decisions: 'A zanzibarine word.' });
    await say(api, 'settleMinutes', { meetingId, how: 'HIDE' }, room.amina);
    const { meeting } = await write(room.ben, { seen: 1, decisions: 'A better word.' });
    expect(meeting?.minutes).toMatchObject({ number: 2, decisions: 'A better word.', isHidden: false });
    const document = `query ($id: ID!) { meeting(id: $id) { earlierMinutes { decisions } } }`;
    const { fields } = await api.ask<object>(document, { id: meetingId }, room.ben.cookie);
    expect(fields).toEqual({ meeting: { earlierMinutes: [] } });
  });

  it('are found by their words, each field by itself, newest meeting first and page by page', async () => {
    await write(room.ben, {
      learning: 'Ringing calms the gate.',
      actions: [action({ what: 'Ring twice.' })],
    });
    const later = await aMeeting(api, room, { title: 'Third', slots: [slotAt('2027-02-10', '09:00')] });
    await write(room.amina, { meetingId: later.id, decisions: 'Nobody rings on Fridays.' });
    const found = await searched(room.amina, 'ring');
    expect(matchesOf(found)).toEqual([
      ['DECISIONS', ['rings']],
      ['LEARNING', ['Ringing']],
      ['DECISIONS', ['ring']],
      ['ACTIONS', ['Ring']],
    ]);
    expect(found.nodes[0]?.title).toBe('Third');
    const first = await searched(room.amina, 'ring', { first: 3 });
    const rest = await searched(room.amina, 'ring', { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(found.nodes);
    expect(matchesOf(await searched(room.amina, 'rinng calmms'))).toEqual([
      ['LEARNING', ['Ringing', 'calms']],
    ]);
    expect((await searched(room.amina, '', { person: 'Amina' })).nodes).toHaveLength(1);
    expect((await searched(room.amina, 'ring', { from: '2027-02-10' })).nodes).toHaveLength(1);
  });

  it('are found by those alone who may read them, and by nobody once the charter has shut the room', async () => {
    await write(room.ben);
    for (const person of [room.outsider, room.researcher])
      expect((await searched(person, 'ring')).nodes).toEqual([]);
    expect((await searched(room.facilitator, 'ring')).nodes).toHaveLength(1);
    expect((await searched(undefined, 'ring')).code).toBe('UNAUTHENTICATED');
    const shut = `with g as (update school_group set ended_at = now() - interval '30 years' where id = $1)
      update charter set readable_months = 1 where group_id = $1`;
    await api.source.query(shut, [room.groupId]);
    expect((await searched(room.amina, 'ring')).nodes).toEqual([]);
    expect(await look(api, meetingId, room.amina)).toBeNull();
  });
});

describe('a visit', () => {
  it('keeps what guests saw and what surprised the host', async () => {
    const walk = await aMeeting(api, room, {
      kind: 'LEARNING_WALK',
      host: urn(1),
      slots: [slotAt('2027-02-09')],
    });
    const note = (person: TestPerson, place: number, wish: object) =>
      say(
        api,
        'writeVisitNote',
        { meetingId: walk.id, schoolUrn: urn(place), saw: '', takes: '', surprised: '', ...wish },
        person,
      );
    await note(room.amina, 0, { saw: 'Two adults at the gate.', surprised: 'Not mine to say.' });
    const { meeting } = await note(room.ben, 1, { surprised: 'That anybody noticed.' });
    expect(meeting?.visitNotes).toEqual([
      { saw: 'Two adults at the gate.', surprised: '', isHidden: false },
      { saw: '', surprised: 'That anybody noticed.', isHidden: false },
    ]);
    expect((await note(room.ben, 1, {})).errors[0]?.__typename).toBe('VisitNoteEmpty');
    expect((await note(room.outsider, 0, { saw: 'x' })).errors[0]?.__typename).toBe('NotFound');
    expect(await heardIn(api, room)).toContain('VisitNoted');
  });
});

describe('the clock of a meeting', () => {
  const minutes = { present: 8, clarify: 6, challenge: 8, commit: 4 };
  const begin = (person: TestPerson, seen = 0) =>
    say(api, 'beginClock', { meetingId, presenterUrn: urn(1), minutes, seen }, person);
  const press = (person: TestPerson, what: string, seen: number) =>
    say(api, 'turnClock', { meetingId, press: what, seen }, person);

  it('is one for all who look, and two presses at once turn it once', async () => {
    await begin(room.amina);
    expect((await look(api, meetingId, room.ben))?.clock).toMatchObject({ turn: 'PRESENT', number: 1 });
    const answers = await Promise.all([press(room.ben, 'NEXT', 1), press(room.amina, 'NEXT', 1)]);
    expect(answers.map(({ errors }) => errors[0]?.__typename ?? 'done').sort()).toEqual([
      'ClockTurnedMeanwhile',
      'done',
    ]);
    expect((await look(api, meetingId, room.ben))?.clock).toMatchObject({ turn: 'CLARIFY', number: 2 });
    clock.set('2027-02-10T12:01:30Z');
    const { meeting } = await press(room.ben, 'PAUSE', 2);
    expect(meeting?.clock).toMatchObject({ runningSince: null, spent: 90 });
    expect((await heardIn(api, room)).filter(kind => kind === 'ClockTurned')).toHaveLength(3);
    expect((await press(room.outsider, 'NEXT', 3)).errors[0]?.__typename).toBe('NotFound');
  });
});

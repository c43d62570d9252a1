import { v7 } from 'uuid';
import { ForgetHiddenWordsHandler } from '../../src/safeguarding/application/forget-hidden-words.handler.js';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';

const canary = 'canariensis';
const refusal = '{ errors { __typename } }';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

async function say(verb: string, input: object, person?: TestPerson): Promise<string | null> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) ${refusal} }`;
  const { fields, errors } = await api.ask<{ answer: { errors: { __typename: string }[] } } | null>(
    document,
    { input },
    person?.cookie,
  );
  return fields?.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null;
}

interface Listed {
  readonly id: string;
  readonly keptAt: string | null;
  readonly keptBecause: string | null;
  readonly viewerCanKeep: boolean;
}
const list = async (person: TestPerson) =>
  (
    await api.ask<{ hiddenWords: Listed[] }>(
      '{ hiddenWords { id kind keptAt keptBecause viewerCanKeep } }',
      {},
      person.cookie,
    )
  ).fields.hiddenWords;
const keep = (wordsId: string, person?: TestPerson, because = 'Two pupils can be known.') =>
  say('keepWordsHidden', { wordsId, because }, person);

async function tablesWithCanary(): Promise<string[]> {
  const found: string[] = [];
  for (const table of [
    'idea',
    'idea_step',
    'cycle_evidence',
    'cycle_question',
    'meeting_minutes',
    'expertise',
    'round_outcome',
    'action',
  ]) {
    const statement = `select 1 from ${table} t where t::text ilike $1 limit 1`;
    if ((await api.source.query<object[]>(statement, [`%${canary}%`])).length > 0) found.push(table);
  }
  return found;
}

/** Ben hides it, and what the facilitator finds to decide on is answered. */
const anIdea = async () => {
  const ideaId = v7();
  const idea = {
    id: ideaId,
    groupId: room.groupId,
    title: `Breakfast for ${canary}`,
    words: `As ${canary} asked.`,
  };
  expect(await say('startIdea', idea, room.amina)).toBeNull();
  const hide = () => say('settleBoardWords', { groupId: room.groupId, ideaId, how: 'HIDE' }, room.ben);
  expect(await hide()).toBeNull();
  const [line] = await list(room.facilitator);
  return { ideaId, hide, id: line?.id ?? '' };
};

const evidence = async () => {
  const about = { groupId: room.groupId, cycleId: room.cycleId, schoolUrn: room.schools[0]?.urn ?? '' };
  expect(await say('giveEvidence', { ...about, words: `We asked ${canary}.` }, room.amina)).toBeNull();
  expect(await say('settleBoardWords', { ...about, how: 'HIDE' }, room.ben)).toBeNull();
};

/** Ben asks back about what Amina's school shows, which stays in sight. */
const question = async () => {
  const [about = '', by = ''] = room.schools.map(({ urn }) => urn);
  const { groupId, cycleId } = room;
  expect(
    await say('giveEvidence', { groupId, cycleId, schoolUrn: about, words: 'Lates fell.' }, room.amina),
  ).toBeNull();
  const asked = { groupId, cycleId, schoolUrn: by, aboutUrn: about, words: `Was it ${canary}?` };
  expect(await say('askBack', asked, room.ben)).toBeNull();
  const hidden = { groupId, cycleId, schoolUrn: about, askedByUrn: by, how: 'HIDE' };
  expect(await say('settleBoardWords', hidden, room.amina)).toBeNull();
};

/** What the round came to, how it read before, and what was agreed with it. */
const outcome = async () => {
  const { discussionId, groupId } = room;
  const agreed = { id: v7(), what: `Ring ${canary}.`, schoolUrn: room.schools[0]?.urn, dueOn: '2027-12-18' };
  const round = { discussionId, outcome: `We learned of ${canary}.`, willTry: `More ${canary}.` };
  expect(await say('closeRound', { ...round, actions: [agreed] }, room.facilitator)).toBeNull();
  expect(await say('settleBoardWords', { groupId, discussionId, how: 'HIDE' }, room.ben)).toBeNull();
};

const pass = (days: number) =>
  api.source.query(`update kept_hidden set kept_at = kept_at - $1 * interval '1 day'`, [days]);
const forget = async () => {
  for (let time = 0; time < 2; time += 1) {
    await api.app.get(ForgetHiddenWordsHandler).handle();
    await api.settle();
  }
};

const waiting = async (person: TestPerson) => {
  await api.settle();
  const rows = await api.source.query<object[]>(
    `select 1 from notice where person_id = $1 and because = 'words hidden' and settled_at is null`,
    [person.personId],
  );
  return rows.length;
};

describe('words of a board that are hidden', () => {
  it('are kept so by those who look after them, with a reason, once', async () => {
    const { id } = await anIdea();
    expect(await waiting(room.facilitator)).toBe(1);
    for (const person of [room.amina, room.researcher, room.outsider])
      expect(await keep(id, person)).toBe('NotFound');
    expect(await keep(id, room.ben)).toBe('NotAllowed');
    expect(await keep(id)).toBe('UNAUTHENTICATED');
    expect(await keep(id, room.facilitator, '  ')).toBe('ReasonMissing');
    expect(await keep('idea of nobody', room.facilitator)).toBe('NotFound');
    expect(await keep(id, room.facilitator)).toBeNull();
    expect(await keep(id, room.coordinator)).toBe('NothingToSettle');
    const kept = { keptAt: expect.any(String) as string, viewerCanKeep: false };
    expect(await list(room.coordinator)).toEqual([
      expect.objectContaining({ ...kept, keptBecause: 'Two pupils can be known.' }),
    ]);
    expect(await list(room.ben)).toEqual([expect.objectContaining({ ...kept, keptBecause: null })]);
    expect(await waiting(room.facilitator)).toBe(0);
  });

  it('are in no row when they were kept for 28 days, and stand until then', async () => {
    const { id } = await anIdea();
    await evidence();
    for (const line of await list(room.facilitator)) expect(await keep(line.id, room.facilitator)).toBeNull();
    await pass(27);
    await forget();
    expect(await tablesWithCanary()).toEqual(['idea', 'idea_step', 'cycle_evidence']);
    expect((await list(room.facilitator)).map(line => line.id)).toContain(id);
    await pass(2);
    await forget();
    expect(await tablesWithCanary()).toEqual([]);
    expect(await list(room.facilitator)).toEqual([]);
  });

  it.each([
    ['a question back', question, ['cycle_question']],
    ['what a round came to', outcome, ['round_outcome', 'action']],
  ])('%s is in no row after 28 days either', async (_, write, tables) => {
    await write();
    const [line] = await list(room.coordinator);
    expect(await keep(line?.id ?? '', room.coordinator)).toBeNull();
    await pass(27);
    await forget();
    expect(await tablesWithCanary()).toEqual(tables);
    await pass(2);
    await forget();
    expect(await tablesWithCanary()).toEqual([]);
    expect(await list(room.coordinator)).toEqual([]);
  });

  it('are judged anew when they were shown and hidden once more', async () => {
    const { id, ideaId, hide } = await anIdea();
    expect(await keep(id, room.facilitator)).toBeNull();
    await pass(30);
    const show = { groupId: room.groupId, ideaId, how: 'SHOW' };
    expect(await say('settleBoardWords', show, room.facilitator)).toBeNull();
    expect(await hide()).toBeNull();
    await forget();
    expect(await tablesWithCanary()).toEqual(['idea', 'idea_step']);
    expect(await list(room.facilitator)).toEqual([
      expect.objectContaining({ keptAt: null, viewerCanKeep: true }),
    ]);
    expect(await say('settleBoardWords', { ...show, how: 'REMOVE' }, room.facilitator)).toBeNull();
  });
});

describe('an offer that is hidden', () => {
  it('is kept so by a coordinator, and gone with what was said under it', async () => {
    const urn = room.schools[0]?.urn ?? '';
    await api.source.query(
      `insert into programme_school (programme_id, urn, joined_on) values ($1, $2, current_date) on conflict do nothing`,
      [room.programmeId, urn],
    );
    const id = v7();
    const input = { id, programmeId: room.programmeId, schoolUrn: urn, kind: 'OFFER', standing: 'SCHOOL' };
    const words = { title: `Help for ${canary}`, words: `We know ${canary}.` };
    expect(await say('listExpertise', { ...input, ...words }, room.amina)).toBeNull();
    expect(await say('settleExpertise', { expertiseId: id, how: 'HIDE' }, room.coordinator)).toBeNull();
    const [line] = await list(room.coordinator);
    expect(await keep(line?.id ?? '', room.facilitator)).toBe('NotFound');
    expect(await keep(line?.id ?? '', room.coordinator)).toBeNull();
    await pass(29);
    await forget();
    expect(await tablesWithCanary()).toEqual([]);
  });
});

describe('minutes that are hidden', () => {
  it('are gone when they were kept for 28 days', async () => {
    const meetingId = v7();
    await api.source.query(
      `insert into meeting (id, group_id, title, kind, purpose, is_elsewhere, place, length, state, starts_at, proposed_by, proposed_at)
       values ($1, $2, 'A meeting', 'meeting', '', false, '', 60, 'settled', now() - interval '1 day', $3, now())`,
      [meetingId, room.groupId, room.amina.personId],
    );
    await api.source.query(
      `insert into meeting_minutes (meeting_id, number, decisions, learning, actions, present, written_by, written_at)
       values ($1, 1, $2, '', '[]', '{}', $3, now())`,
      [meetingId, `Ring ${canary}.`, room.amina.personId],
    );
    expect(await say('settleMinutes', { meetingId, how: 'HIDE' }, room.ben)).toBeNull();
    const [line] = await list(room.facilitator);
    expect(await keep(line?.id ?? '', room.facilitator)).toBeNull();
    await pass(29);
    await forget();
    expect(await tablesWithCanary()).toEqual([]);
  });
});

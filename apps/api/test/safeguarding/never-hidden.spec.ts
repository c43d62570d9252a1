import type { PracticeId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { say } from '../meetings/support/meetings.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { asked } from '../support/coded.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { everythingPublic, slugOf } from '../support/public-reading.js';
import { aTry } from '../support/tries.js';
import { onWords } from './support/words-flags.js';
import { wordsBeside } from './support/words-beside.js';
import { act, flagPupil } from './support/flags.js';
import { canary, canaryPassage, idsOf, whereItIsRead } from './support/canary.js';

let api: TestApi;
let bench: TestBench;
let slug: string;
let contribution: string;
let everybody: Record<string, TestPerson>;

beforeAll(async () => {
  api = await startApi();
  bench = await canaryPassage(api, await aBench(api));
  await asked(api, { researcher: bench.researcher, excerpt: bench.excerpt, purpose: 'quote named' });
  slug = await slugOf(api, await published(api, bench, { card: { title: 'A canary in the library' } }));
  contribution = (await idsOf(api, bench)).contribution;
  const { groupId: group } = bench.trio;
  everybody = {
    'its author': bench.leader,
    'another member': bench.trio.leaders[1] as TestPerson,
    'the facilitator': await aPerson(api, { name: 'Faye Hall', grants: [{ role: 'facilitator', group }] }),
    'the researcher': bench.researcher,
    'the coordinator': bench.trio.coordinator,
    'an editor': bench.editor,
  };
});
afterAll(() => api.close());

const readBy = async (who: string) => whereItIsRead(api, everybody[who], await idsOf(api, bench));
const words = async () => {
  const rows = await api.source.query<{ id: string }[]>(
    'select id from contribution where has_words and id = $1',
    [contribution],
  );
  return rows.length;
};

describe('a sentence that was said, coded, consented to and published', () => {
  it('is found by the walk where it may be read', async () => {
    expect(await readBy('its author')).toEqual(
      expect.arrayContaining([
        'consentRequests',
        'contribution',
        'contributionRevisions',
        'room',
        'searchTalk',
      ]),
    );
    expect(await readBy('the researcher')).toEqual(
      expect.arrayContaining(['changes', 'excerptChoices', 'practice', 'researchRoom', 'searchTalk']),
    );
    expect(await readBy('the coordinator')).not.toContain('room');
    expect(await everythingPublic(api, slug)).toContain(canary);
  }, 120_000);

  it('is nowhere once a member has flagged it: not for its author, not in the library', async () => {
    await flagPupil(api, everybody['another member'], contribution);
    expect(await words()).toBe(0);
    for (const who of Object.keys(everybody)) expect([who, await readBy(who)]).toEqual([who, []]);
    expect(await everythingPublic(api, slug)).not.toContain(canary);
  }, 240_000);

  it('leaves the practice with a claim that has lost its words, which its editors are shown', async () => {
    const { fields } = await api.ask<{ practices: { nodes: { slug: string; lostQuotes: number }[] } }>(
      '{ practices { nodes { slug lostQuotes } } }',
      {},
      bench.editor.cookie,
    );
    expect(fields.practices.nodes.find(line => line.slug === slug)?.lostQuotes).toBe(1);
    await api.settle();
    const letters = await api.source.query<{ body: string }[]>(
      `select body_text as body from caught_mail
       where subject = 'Words that “A canary in the library” quotes are hidden'`,
    );
    expect(letters.length).toBeGreaterThan(0);
    expect(JSON.stringify(letters)).not.toContain(canary);
  });

  it('comes back everywhere when it is shown again', async () => {
    await act(api, everybody['the facilitator'], 'settleFlags', {
      contributionId: contribution,
      settlement: 'SHOW',
      because: 'Nobody can tell who is meant.',
    });
    expect(await readBy('its author')).toEqual(
      expect.arrayContaining(['contribution', 'room', 'searchTalk']),
    );
    expect(await everythingPublic(api, slug)).toContain(canary);
  }, 120_000);

  it('is not even in the database once it was kept hidden and removed for ever', async () => {
    await act(api, bench.leader, 'flagContribution', { contributionId: contribution, clause: 'PUPIL' });
    const facilitator = everybody['the facilitator'];
    const because = 'It names a pupil.';
    const kept = { contributionId: contribution, settlement: 'KEEP_HIDDEN', because };
    expect((await act(api, facilitator, 'settleFlags', kept)).refused).toBeNull();
    expect(
      (await act(api, facilitator, 'removeHiddenWords', { contributionId: contribution })).refused,
    ).toBeNull();
    const tables = await api.source.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found = [];
    for (const { name } of tables) {
      const rows = await api.source.query<object[]>(
        `select 1 from "${name}" t where t::text ilike $1 limit 1`,
        [`%${canary}%`],
      );
      if (rows.length > 0) found.push(name);
    }
    expect(found).toEqual([]);
  });
});

describe('a sentence that its author deleted', () => {
  it('is nowhere either', async () => {
    const own = await canaryPassage(api, await aBench(api));
    const ids = await idsOf(api, own);
    const document =
      'mutation ($input: DeleteContributionInput!) { deleteContribution(input: $input) { errors { message } } }';
    await api.ask(document, { input: { contributionId: ids.contribution } }, own.leader.cookie);
    for (const person of [own.leader, own.trio.leaders[1], own.researcher, own.editor]) {
      expect(await whereItIsRead(api, person, ids)).toEqual([]);
    }
  }, 240_000);
});

describe('a sentence that stands in the minutes of a meeting', () => {
  it('is found, and is nowhere once a member has hidden it', async () => {
    const [, other] = bench.trio.leaders;
    const proposed = {
      id: v7(),
      groupId: bench.trio.groupId,
      kind: 'MEETING',
      title: 'Mornings',
      purpose: '',
    };
    const where = { place: '', videoLink: 'https://meet.example/heron', length: 60 };
    const slots = [{ day: '2026-10-13', time: '15:45' }];
    await say(api, 'proposeMeeting', { ...proposed, slots, where, wasHeld: true }, bench.leader);
    const words = `Two ${canary} adults at the gate.`;
    const action = { id: v7(), what: words, schoolUrn: bench.trio.schools[0]?.urn, dueOn: '2026-12-18' };
    const written = { decisions: words, learning: words, actions: [action], present: [], seen: 0 };
    const { errors } = await say(api, 'writeMinutes', { meetingId: proposed.id, ...written }, bench.leader);
    expect(errors).toEqual([]);
    const ids = { meeting: proposed.id, room: bench.trio.groupId };
    expect(await whereItIsRead(api, other, ids)).toEqual(
      expect.arrayContaining(['actions', 'meeting', 'searchMinutes']),
    );
    expect(await whereItIsRead(api, bench.trio.coordinator, ids)).toEqual([]);
    expect(await whereItIsRead(api, bench.researcher, ids)).toEqual([]);
    await say(api, 'settleMinutes', { meetingId: proposed.id, how: 'HIDE' }, other);
    for (const person of [bench.leader, other, everybody['the facilitator']])
      expect(await whereItIsRead(api, person, ids)).toEqual([]);
  }, 240_000);
});

describe('a report of a school that tried the practice', () => {
  it('is found in public and by its school, and is nowhere once anybody has flagged it', async () => {
    const { practice } = await idsOf(api, bench);
    const words = { context: `A ${canary} village.`, changeMade: `Two ${canary} adults.` };
    const { id, colleague } = await aTry(api, practice as PracticeId, words);
    const ids = { words: id, practice };
    expect(await whereItIsRead(api, colleague, ids)).toEqual(['ownTries', 'wordsToFlag']);
    expect(await everythingPublic(api, slug)).toContain(canary);
    const passer = await aPerson(api, {});
    await onWords(api, passer, 'raiseWordsFlag', { wordsId: id, clause: 'PUPIL' });
    for (const person of [passer, colleague, bench.editor, bench.trio.coordinator])
      expect(await whereItIsRead(api, person, ids)).toEqual([]);
    expect(await everythingPublic(api, slug)).not.toContain(canary);
  }, 240_000);
});

describe('words that stand beside something else', () => {
  it('are found where each of them stands, and are nowhere once somebody there has flagged them', async () => {
    const own = await aBench(api);
    await api.settle();
    const { said, readers } = await wordsBeside(api, own, `Two ${canary} adults.`);
    const ids = { ...said, programme: own.trio.programmeId, room: own.trio.groupId };
    const read = (person: TestPerson) => whereItIsRead(api, person, ids);
    expect(await read(own.editor)).toEqual(['practiceMaking']);
    expect(await read(own.researcher)).toEqual(expect.arrayContaining(['memos', 'practiceMaking']));
    expect(await read(own.leader)).toEqual(['actions', 'groupCharter', 'meeting', 'meetings']);
    for (const { kind, id, reader } of readers) {
      const raised = await onWords(api, reader, 'raiseWordsFlag', { kind, wordsId: id, clause: 'PUPIL' });
      expect([kind, raised.refused]).toEqual([kind, null]);
    }
    for (const person of [own.editor, own.researcher, own.leader]) expect(await read(person)).toEqual([]);
  }, 240_000);
});

describe('an idea on the board of a group', () => {
  const board = async (verb: 'startIdea' | 'settleBoardWords', input: object, person?: TestPerson) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { message } } }`;
    expect((await api.ask(document, { input }, person?.cookie)).fields).toEqual({ answer: { errors: [] } });
  };

  it('is found by its members, and is nowhere once one of them has hidden it', async () => {
    const [, other] = bench.trio.leaders;
    const ids = { idea: v7(), room: bench.trio.groupId };
    const words = { title: `A ${canary} idea`, words: canary };
    await board('startIdea', { id: ids.idea, groupId: ids.room, ...words }, bench.leader);
    expect(await whereItIsRead(api, other, ids)).toContain('ideas');
    await board('settleBoardWords', { groupId: ids.room, ideaId: ids.idea, how: 'HIDE' }, other);
    for (const person of [bench.leader, other, everybody['the facilitator'], bench.trio.coordinator])
      expect(await whereItIsRead(api, person, ids)).toEqual([]);
  }, 240_000);
});

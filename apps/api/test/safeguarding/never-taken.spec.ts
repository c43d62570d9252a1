import { startApi, type TestApi } from '../support/api.js';
import { asked } from '../support/coded.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { act, flagPupil } from './support/flags.js';
import { canary, canaryPassage, idsOf, type CanaryIds } from './support/canary.js';
import { filesTakenBy } from './support/files.js';

let api: TestApi;
let bench: TestBench;
let ids: CanaryIds;
let everybody: Record<string, TestPerson>;

beforeAll(async () => {
  api = await startApi();
  bench = await canaryPassage(api, await aBench(api));
  await asked(api, { researcher: bench.researcher, excerpt: bench.excerpt, purpose: 'quote named' });
  await published(api, bench, { card: { title: 'Taken along' } });
  ids = await idsOf(api, bench);
  const [group, programme] = [bench.trio.groupId, bench.trio.programmeId];
  const grants = [{ role: 'steering member', programme } as const];
  everybody = {
    'its author': bench.leader,
    'another member': bench.trio.leaders[1] as TestPerson,
    'the facilitator': await aPerson(api, { name: 'Faye Hall', grants: [{ role: 'facilitator', group }] }),
    'the researcher': bench.researcher,
    'the coordinator': bench.trio.coordinator,
    'a steering member': await aPerson(api, { name: 'Stella Gray', grants }),
    'the administrator': await aPerson(api, { name: 'Ada Moor', grants: [{ role: 'administrator' }] }),
  };
});
afterAll(() => api.close());

const takenBy = async (who: string) => filesTakenBy(api, everybody[who] as TestPerson, bench, ids);
const everyTelling = async () => {
  const found: [string, string[]][] = [];
  for (const who of Object.keys(everybody)) found.push([who, (await takenBy(who)).telling]);
  return found;
};
const nobody = () => Object.keys(everybody).map(who => [who, []]);

describe('files that people take along', () => {
  it('say the words to those who may read them: the record to members, excerpts to researchers, reports what is public', async () => {
    expect((await takenBy('its author')).telling).toEqual(['record']);
    expect((await takenBy('the researcher')).telling).toEqual([
      'record',
      'excerpts csv',
      'excerpts xlsx',
      'project',
    ]);
    const reports = ['report html', 'report pdf', 'report docx'];
    expect((await takenBy('the coordinator')).telling).toEqual(reports);
    expect((await takenBy('a steering member')).telling).toEqual(reports);
    expect((await takenBy('the administrator')).telling).toEqual([]);
  });

  it('are in no other case but those: tables, figures, the log and the codebook are given and say nothing', async () => {
    const { given } = await takenBy('the researcher');
    expect(given).toEqual(expect.arrayContaining(['table by phase', 'table by pairs', 'codebook']));
    expect((await takenBy('the administrator')).given).toContain('audit log');
  });

  it('are told to the school: who took its words along, as what', async () => {
    const { fields } = await api.ask<{
      ownWords: { nodes: { id: string; copies: { label: string; takenBy: string | null }[] }[] };
    }>('{ ownWords(first: 50) { nodes { id copies { label takenBy } } } }', {}, bench.leader.cookie);
    const copies = fields.ownWords.nodes.find(({ id }) => id === bench.excerpt)?.copies ?? [];
    expect(new Set(copies.map(({ takenBy: person }) => person))).toEqual(
      new Set(['Rhea Novak', 'Stella Gray', 'Cora Dean']),
    );
    expect(copies.some(({ label }) => label.startsWith('The report of'))).toBe(true);
  });

  it('say nothing of it to anybody once a member has flagged it', async () => {
    await flagPupil(api, everybody['another member'], ids.contribution);
    expect(await everyTelling()).toEqual(nobody());
  });

  it('say it again when it is shown, and never when its author deleted it', async () => {
    await act(api, everybody['the facilitator'], 'settleFlags', {
      contributionId: ids.contribution,
      settlement: 'SHOW',
      because: 'Nobody can tell who is meant.',
    });
    expect((await takenBy('its author')).telling).toEqual(['record']);
    const document =
      'mutation ($input: DeleteContributionInput!) { deleteContribution(input: $input) { errors { message } } }';
    await api.ask(document, { input: { contributionId: ids.contribution } }, bench.leader.cookie);
    expect(await everyTelling()).toEqual(nobody());
    expect(canary).toBe('canariensis');
  });
});

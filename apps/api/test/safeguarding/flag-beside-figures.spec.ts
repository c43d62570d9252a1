import type { AuthorityCode } from '@pathways/domain/shared';
import { ForgetKeptWordsHandler } from '../../src/safeguarding/application/forget-kept-words.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { aKeptPlan } from '../support/frameworks.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { wordsIn } from '../support/words-in-pdf.js';
import { onWords, wordsToFlag, wordsToSettle } from './support/words-flags.js';

const canary = 'canariensis';
const path = '1.1 / i';

let api: TestApi;
let trio: TestTrio;
let frameworkId: string;
let author: TestPerson;
let officer: TestPerson;
let steering: TestPerson;
let figures: { kind: string; wordsId: string }[];
beforeAll(async () => {
  api = await startApi({}, { now: () => new Date('2026-11-22T10:00:00Z') });
  trio = await aReleasedTrio(api);
  const { programmeId: programme } = trio;
  const authority = (trio.schools[0]?.laCode ?? '') as AuthorityCode;
  const anOfficer = (name: string) => aPerson(api, { name, grants: [{ role: 'LA officer', authority }] });
  author = await anOfficer('Oona Reed');
  officer = await anOfficer('Otis Reed');
  steering = await aPerson(api, { name: 'Stella Moor', grants: [{ role: 'steering member', programme }] });
  frameworkId = await aKeptPlan(api, { authority, programme });
  const words = `Two ${canary} adults.`;
  const figure = { term: '2026/27 autumn', state: 'VALUE', value: 71, asAt: '2026-10-05', status: 'FINAL' };
  await say('enterKpiValue', { ...figure, source: words, basis: words, note: words });
  await say('setKpiTarget', { operator: 'AT_LEAST', value: 90, direction: 'INCREASE', because: words });
  const ids = await api.source.query<{ kind: string; wordsId: string }[]>(
    `select 'KPI_VALUE' as kind, id as "wordsId" from kpi_value union all select 'KPI_TARGET', id from kpi_target order by 1 desc`,
  );
  figures = ids;
});
afterAll(() => api.close());

async function say(verb: 'enterKpiValue' | 'setKpiTarget', given: object): Promise<void> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { message } } }`;
  const input = { frameworkId, path, expects: 0, ...given };
  expect((await api.ask(document, { input }, author.cookie)).fields).toEqual({ answer: { errors: [] } });
}

const raise = (which: object, by: TestPerson, clause = 'PUPIL') =>
  onWords(api, by, 'raiseWordsFlag', { ...which, clause }).then(({ refused }) => refused);
const settle = (which: object, by: TestPerson, settlement: string) =>
  onWords(api, by, 'settleWordsFlags', { ...which, settlement, because: 'It names a child.' }).then(
    ({ refused }) => refused,
  );

/** The page, the list and the files: everything in which the figure is shown. */
async function everythingShown(person: TestPerson): Promise<string[]> {
  const page = `query ($id: ID!, $path: String!) { kpi(frameworkId: $id, path: $path) {
    values { value source basis note because isHidden } targets { value because isHidden } } }`;
  const { fields } = await api.ask(page, { id: frameworkId, path }, person.cookie);
  const shown = [JSON.stringify(fields)];
  for (const kind of ['csv', 'xlsx', 'pdf']) {
    const address = `${api.url}/api/exports/scrutiny/${frameworkId}.${kind}`;
    const file = await fetch(address, { headers: { cookie: person.cookie } });
    expect(file.status).toBe(200);
    const bytes = Buffer.from(await file.arrayBuffer());
    shown.push(kind === 'pdf' ? wordsIn(bytes).join('\n') : bytes.toString());
  }
  return shown;
}

async function bell(person: TestPerson): Promise<string[]> {
  await api.settle();
  const document = '{ notices(first: 50) { nodes { because subject } } }';
  const asked = await api.ask<{ notices: { nodes: { because: string; subject: string }[] } }>(
    document,
    {},
    person.cookie,
  );
  return asked.fields.notices.nodes.flatMap(line =>
    line.because === 'WORDS_TO_SETTLE' ? [line.subject] : [],
  );
}

describe('words beside a KPI’s figures', () => {
  it('are flagged by those who read them, hide at once on the page and in every file, and leave the figure', async () => {
    const [page = '', csv, , pdf] = await everythingShown(steering);
    for (const shown of [page, csv, pdf]) expect(shown).toContain(canary);
    const outsider = await aPerson(api, { name: 'Olu Adeyemi' });
    for (const which of figures) {
      expect(await raise(which, outsider)).toBe('NotFound');
      expect(await wordsToFlag(api, outsider, which.wordsId)).toBeNull();
      expect(await raise(which, author, 'RESPECT')).toBe('NotAllowed');
      expect(await raise(which, steering)).toBeNull();
    }
    for (const person of [author, officer, steering, trio.coordinator]) {
      const [seen = '', ...files] = await everythingShown(person);
      expect([seen, ...files].join()).not.toContain(canary);
      expect(seen).toContain('"value":71');
      expect(seen).toContain('"isHidden":true');
      expect(files[0]).toContain('(out of sight)');
    }
  });

  it('wait, with the bell, for the other officers and the coordinators, and not for who wrote them or the steering group', async () => {
    for (const which of figures) {
      expect(await bell(officer)).toContain(which.wordsId);
      expect(await bell(author)).toEqual([]);
      for (const person of [officer, trio.coordinator])
        expect((await wordsToSettle(api, person)).map(({ id }) => id)).toContain(which.wordsId);
      for (const person of [author, steering]) {
        expect(await wordsToSettle(api, person)).toEqual([]);
        expect(await settle(which, person, 'KEEP_HIDDEN')).toBe('NotAllowed');
      }
      expect(await settle(which, officer, 'SHOW')).toBe('ReadFirst');
      const opened = await onWords(api, officer, 'openFlaggedWords', { ...which, because: 'To decide.' });
      expect(opened.words).toContain(canary);
      expect(await settle(which, officer, 'SHOW')).toBeNull();
      expect(await bell(officer)).not.toContain(which.wordsId);
    }
    expect((await everythingShown(steering)).join()).toContain(canary);
  });

  it('are in no row once they were kept hidden for 28 days; the figure is, and nobody changes it', async () => {
    for (const which of figures) {
      expect(await raise(which, steering)).toBeNull();
      expect(await settle(which, officer, 'KEEP_HIDDEN')).toBeNull();
    }
    await api.source.query(
      `update words_flag set settled_at = settled_at - interval '29 days' where settled_at is not null`,
    );
    for (let time = 0; time < 2; time += 1) await api.app.get(ForgetKeptWordsHandler).handle();
    for (const table of ['kpi_value', 'kpi_target']) {
      const held = `select value::float8 as value, t::text ilike $1 as tells from ${table} t`;
      const value = table === 'kpi_value' ? 71 : 90;
      expect(await api.source.query(held, [`%${canary}%`])).toEqual([{ value, tells: false }]);
      for (const change of ['value = 1', `because = 'Better.'`, `words_removed_at = now(), hidden_at = null`])
        await expect(api.source.query(`update ${table} set ${change}`)).rejects.toThrow(/append-only|hidden/);
    }
  });

  it('are an administrator’s to settle where an authority alone keeps them', async () => {
    const administrator = await aPerson(api, { name: 'Ada Hall', grants: [{ role: 'administrator' }] });
    expect(await wordsToSettle(api, administrator)).toEqual([]);
    await api.source.query('update framework set programme_id = null');
    await api.source.query('update kpi_value set hidden_at = now()');
    const value = { term: '2026/27 autumn', state: 'VALUE', value: 72, asAt: '2026-10-06', status: 'FINAL' };
    const words = { source: canary, basis: canary, note: canary, because: canary };
    await say('enterKpiValue', { ...value, ...words, expects: 1 });
    const [found] = await api.source.query<{ id: string }[]>('select id from kpi_value where version = 2');
    const which = { kind: 'KPI_VALUE', wordsId: found?.id ?? '' };
    expect(await raise(which, author)).toBeNull();
    expect((await wordsToSettle(api, administrator)).map(({ id }) => id)).toEqual([which.wordsId]);
    expect(await settle(which, trio.coordinator, 'REMOVE')).toBe('NotFound');
    expect(await settle(which, administrator, 'KEEP_HIDDEN')).toBeNull();
  });
});

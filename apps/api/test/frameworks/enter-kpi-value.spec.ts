import type { AuthorityCode } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aKeptPlan } from '../support/frameworks.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let trio: TestTrio;
let officer: string;
let frameworkId: string;
beforeAll(async () => {
  api = await startApi({}, { now: () => new Date('2026-11-22T10:00:00Z') });
  trio = await aReleasedTrio(api);
  const authority = (trio.schools[0]?.laCode ?? '') as AuthorityCode;
  officer = (await aPerson(api, { name: 'Oona Reed', grants: [{ role: 'LA officer', authority }] })).cookie;
  frameworkId = await aKeptPlan(api, { authority, programme: trio.programmeId });
});
afterAll(() => api.close());

const path = '1.1 / i';
const given = (over: object = {}) => ({
  frameworkId,
  path,
  term: '2026/27 autumn',
  state: 'VALUE',
  value: 71,
  asAt: '2026-10-05',
  status: 'PROVISIONAL',
  source: 'Survey of October 2026',
  basis: 'Schools that answered',
  expects: 0,
  ...over,
});

async function entering(cookie: string, over: object = {}): Promise<string[]> {
  const { fields, errors } = await api.ask<{ enterKpiValue: { errors: { message: string }[] } }>(
    'mutation ($input: EnterKpiValueInput!) { enterKpiValue(input: $input) { path errors { message } } }',
    { input: given(over) },
    cookie,
  );
  expect(errors).toEqual([]);
  return fields.enterKpiValue.errors.map(({ message }) => message);
}

const page = `query ($id: ID!, $path: String!) { kpi(frameworkId: $id, path: $path) {
  unit progress isOverdue viewerCanEnter openTerms values { term version value because by } targets { version operator value by }
  lines { part terms values } } }`;

interface Kpi {
  kpi: {
    progress: string;
    isOverdue: boolean;
    viewerCanEnter: boolean;
    values: { term: string; version: number; value: number; because: string; by: string }[];
    targets: { version: number; operator: string; value: number; by: string | null }[];
    lines: { part: string; terms: string[]; values: (number | null)[] }[];
  } | null;
}

const seen = async (cookie: string) =>
  (await api.ask<Kpi>(page, { id: frameworkId, path }, cookie)).fields.kpi;

describe('an officer of the authority that keeps a plan', () => {
  it('enters a value, repeats it without harm, and corrects it with a reason: nothing is written over', async () => {
    expect(await seen(officer)).toMatchObject({
      progress: 'NO_VALUE',
      isOverdue: true,
      viewerCanEnter: true,
    });
    expect(await entering(officer)).toEqual([]);
    expect(await entering(officer)).toEqual([]);
    expect(await entering(officer, { value: 74, expects: 1 })).toEqual([
      'Say why: everybody who reads it later wants to know.',
    ]);
    expect(await entering(officer, { value: 74, expects: 1, because: 'Two schools answered late.' })).toEqual(
      [],
    );
    expect(await entering(officer, { term: '2025/26 spring', asAt: '2026-03-01', value: 60 })).toEqual([]);
    const kpi = await seen(officer);
    expect(kpi?.values.map(({ term, version, value, by }) => [term, version, value, by])).toEqual([
      ['2026/27 autumn', 2, 74, 'Oona Reed'],
      ['2026/27 autumn', 1, 71, 'Oona Reed'],
      ['2025/26 spring', 1, 60, 'Oona Reed'],
    ]);
    expect(kpi?.lines).toEqual([
      { part: '', terms: ['2025/26 spring', '2025/26 summer', '2026/27 autumn'], values: [60, null, 74] },
    ]);
    expect(kpi).toMatchObject({ progress: 'NOT_MET', isOverdue: false });
  });

  it('is told when somebody else entered a version meanwhile', async () => {
    expect(await entering(officer, { value: 80, because: 'x' })).toEqual([
      'Version 2 was entered meanwhile. Look at it, then enter yours again.',
    ]);
  });

  it.each([
    ['a term ahead', { term: '2027/28 autumn' }, 'A value is of a term that has begun'],
    ['more than all', { term: '2025/26 summer', value: 120 }, 'A percentage lies between 0 and 100'],
    ['an unknown part', { part: 'Left-handed' }, 'Choose one of: SEND Support.'],
    ['an entry that is no KPI', { path: '1.1' }, 'Values belong to KPIs'],
    ['an entry that is nowhere', { path: '9' }, 'This KPI does not exist, or it is not for you to see.'],
  ])('is refused %s', async (_, over, sentence) => {
    expect((await entering(officer, over))[0]).toContain(sentence);
  });

  it('sets a target, beside which the document’s own stays to be seen', async () => {
    const input = {
      frameworkId,
      path,
      operator: 'AT_LEAST',
      value: 70,
      direction: 'INCREASE',
      because: 'Agreed by the board',
      expects: 0,
    };
    const { fields } = await api.ask<{ setKpiTarget: { errors: object[] } }>(
      'mutation ($input: SetKpiTargetInput!) { setKpiTarget(input: $input) { errors { message } } }',
      { input },
      officer,
    );
    expect(fields.setKpiTarget.errors).toEqual([]);
    expect(await seen(officer)).toMatchObject({
      progress: 'MET',
      targets: [
        { version: 1, operator: 'AT_LEAST', value: 70, by: 'Oona Reed' },
        { version: 0, operator: 'AT_LEAST', value: 85, by: null },
      ],
    });
  });
});

it('a coordinator of the programme that keeps it enters values too, and a steering member reads them', async () => {
  expect(await entering(trio.coordinator.cookie, { part: 'SEND Support', value: 50 })).toEqual([]);
  const steering = await aPerson(api, { grants: [{ role: 'steering member', programme: trio.programmeId }] });
  expect(await seen(steering.cookie)).toMatchObject({ viewerCanEnter: false });
  expect(await entering(steering.cookie)).toEqual(['This KPI does not exist, or it is not for you to see.']);
});

it('an officer of another authority, a school leader and an administrator neither read nor enter values', async () => {
  const elsewhere = await aPerson(api, {
    grants: [{ role: 'LA officer', authority: 'ZZZ' as AuthorityCode }],
  });
  const administrator = await aPerson(api, { grants: [{ role: 'administrator' }] });
  for (const cookie of [elsewhere.cookie, trio.leaders[0]?.cookie ?? '', administrator.cookie]) {
    expect(await seen(cookie)).toBeNull();
    expect(await entering(cookie)).toEqual(['This KPI does not exist, or it is not for you to see.']);
  }
});

it('nobody writes over a value, not even with SQL', async () => {
  await expect(api.source.query('update kpi_value set value = 1')).rejects.toThrow('append-only');
  await expect(api.source.query('delete from kpi_target')).rejects.toThrow('append-only');
});

it('a coordinator sees what the platform counts, and the query that is shown gives the same rows', async () => {
  const { fields } = await api.ask<{
    measuredKpis: { id: string; statement: string; columns: object[]; rows: string[][] }[];
  }>(
    'query ($id: ID!) { measuredKpis(frameworkId: $id) { id statement columns { label } rows } }',
    { id: frameworkId },
    trio.coordinator.cookie,
  );
  expect(fields.measuredKpis.map(({ id }) => id)).toEqual([
    'participation',
    'networks',
    'published',
    'actions',
  ]);
  const [participation] = fields.measuredKpis;
  const [keeping] = await api.source.query<{ authority_code: string; programme_id: string }[]>(
    'select authority_code, programme_id from framework where id = $1',
    [frameworkId],
  );
  const again = await api.source.query<Record<string, unknown>[]>(participation?.statement ?? '', [
    keeping?.authority_code,
    keeping?.programme_id,
  ]);
  expect(again.map(row => Object.values(row).map(String))).toEqual(participation?.rows);
  expect(participation?.rows).toContainEqual(['2026/27 autumn', '1', '1']);
});

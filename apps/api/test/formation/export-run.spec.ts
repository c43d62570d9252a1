import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, somePrimaries } from '../support/formation.js';
import { aProgramme, aReleasedTrio, type TestProgramme, type TestSchool } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
let schools: TestSchool[];
let runId: string;
beforeAll(async () => {
  api = await startApi();
  schools = await somePrimaries(api, 9, 5);
  await api.source.query(`update school set name = '=SUM(A1:A9) é school' where urn = $1`, [schools[0]?.urn]);
  programme = await aProgramme(api, { schools });
  runId = (await finishedRun(api, programme)).id;
});
afterAll(() => api.close());

const fetched = (path: string, cookie?: string) =>
  fetch(`${api.url}/api/exports/${path}`, { headers: cookie ? { cookie } : {} });

const table = async (path: string) => {
  const text = Buffer.from(
    await (await fetched(path, programme.coordinator.cookie)).arrayBuffer(),
  ).toString();
  return { text, rows: parse(text, { bom: true }) };
};

describe('a run as a file', () => {
  it('gives its coordinator one CSV line for each school, and a name that is a formula does not run', async () => {
    const { text, rows } = await table(`runs/${runId}.csv`);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(rows[0]?.slice(0, 5)).toEqual(['Group', 'URN', 'School', 'Local authority', 'Trust']);
    expect(rows).toHaveLength(10);
    expect(rows.map(row => row[2])).toContain(`'=SUM(A1:A9) é school`);
    expect(rows[0]).toContain('Disadvantage, year and source');
  });

  it('gives its coordinator an Excel file with numbers as numbers, reasons and the proof', async () => {
    const answer = await fetched(`runs/${runId}.xlsx`, programme.coordinator.cookie);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.xlsx"$/);
    const file = Buffer.from(await answer.arrayBuffer());
    const rows = await readSheet(file, 'Schools');
    expect(rows).toHaveLength(10);
    expect(rows.map(row => row[2])).toContain('=SUM(A1:A9) é school');
    expect(typeof rows[1]?.[0]).toBe('number');
    const reasons = await readSheet(file, 'Groups');
    expect(String(reasons[1]?.[4])).toContain('primary schools in');
    const settings = await readSheet(file, 'Settings and proof');
    expect(settings.map(row => row[0])).toContain('At most better, in per cent');
  });

  it('is nothing to a school leader and to another coordinator, and asks a stranger to sign in', async () => {
    const trio = await aReleasedTrio(api);
    for (const person of [trio.leaders[0], trio.coordinator]) {
      expect((await fetched(`runs/${runId}.csv`, person?.cookie)).status).toBe(404);
      expect((await fetched(`pools/${programme.slug}.csv`, person?.cookie)).status).toBe(404);
    }
    expect((await fetched(`runs/${runId}.csv`)).status).toBe(401);
  });

  it.each(['runs/nonsense.csv', 'runs/x.pdf', 'plans/nonsense.xlsx', 'pools/nowhere.csv'])(
    'answers a coordinator who asks for %s that there is nothing',
    async path => {
      expect((await fetched(path, programme.coordinator.cookie)).status).toBe(404);
    },
  );
});

describe('a pool as a file', () => {
  it('has every school that takes part, for the coordinator', async () => {
    const { rows } = await table(`pools/${programme.slug}.csv`);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('Joined on');
  });
});

describe('a plan as a file', () => {
  it('has the groups as they stand by hand, for the coordinator', async () => {
    const started = await api.ask<{ startPlan: { planId: string } }>(
      'mutation ($input: StartPlanInput!) { startPlan(input: $input) { planId errors { message } } }',
      { input: { runId, name: 'By hand' } },
      programme.coordinator.cookie,
    );
    const { rows } = await table(`plans/${started.fields.startPlan.planId}.csv`);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('Rules set aside');
  });
});

import { startApi, type TestApi } from '../support/api.js';
import { aKeptPlan } from '../support/frameworks.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { wordsIn } from '../support/words-in-pdf.js';

let api: TestApi;
let trio: TestTrio;
let framework: string;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  framework = await aKeptPlan(api, { programme: trio.programmeId });
  const entered = (version: number, value: number, day: string, term = '2025/26 autumn') =>
    api.source.query(
      `insert into kpi_value (id, framework_id, entry_path, term, part, version, state, value, as_at, status, source, basis, note, because, entered_by, entered_at)
       values (gen_random_uuid(), $1, '1.1 / i', $7, '', $2, 'value', $3, '2025-10-01', 'final', 'Survey', 'All schools', '', $4, $5, $6)`,
      [
        framework,
        version,
        value,
        version === 1 ? '' : 'Counted again.',
        trio.coordinator.personId,
        day,
        term,
      ],
    );
  await entered(1, 60, '2025-10-02T09:00:00Z');
  await entered(2, 90, '2025-12-02T09:00:00Z');
  await entered(1, 40, '2025-10-02T09:00:00Z', '2024/25 summer');
});
afterAll(() => api.close());

const file = (asked: string, cookie = trio.coordinator.cookie, kind = 'csv') =>
  fetch(`${api.url}/api/exports/scrutiny/${framework}.${kind}${asked}`, { headers: { cookie } });

it('a coordinator takes a strand away as it was known on a day, and a correction reads as it read then', async () => {
  const before = await (await file('?strand=1&on=2025-11-01')).text();
  expect(before).toContain('Share welcomed,>= 85,60,percent,not met,2025/26 autumn');
  expect(before).not.toContain('Belong');
  expect(await (await file('?strand=1&on=2025-12-02')).text()).toContain(',90,percent,met,');
  expect(await (await file('?on=2025-09-01')).text()).toContain('Belong');
});

it('the same on paper: strand, action, target and the value that was known, and nothing of another strand', async () => {
  const pdf = Buffer.from(
    await (await file('?strand=1&on=2025-11-01', trio.coordinator.cookie, 'pdf')).arrayBuffer(),
  );
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const told = wordsIn(pdf).join('\n');
  for (const words of [
    'Strand 1',
    '1.1 Welcome',
    'at least 85%',
    '60, 2025/26 autumn',
    'not met',
    'KPI i, term by term: Share welcomed',
  ])
    expect(told).toContain(words);
  expect(told).not.toContain('Belong');
  expect((await file('', trio.leaders[0]?.cookie, 'pdf')).status).toBe(404);
});

it('a day that is none is refused with a word on how to write it', async () => {
  const refused = await file('?on=yesterday');
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('2026-11-22')]);
});

it('a school leader and a stranger find nothing', async () => {
  expect((await file('', trio.leaders[0]?.cookie)).status).toBe(404);
  expect((await file('', '')).status).toBe(401);
});

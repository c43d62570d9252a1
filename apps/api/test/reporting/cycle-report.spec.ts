import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { aKeptPlan } from '../support/frameworks.js';
import { aPerson } from '../support/people.js';
import { wordsIn } from '../support/words-in-pdf.js';

const secret = 'The words that stay in the room';

let api: TestApi;
let room: TestRoom;
let steering: string;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  // Its schools joined today, so it runs today.
  await api.source.query(
    'update cycle set starts_on = current_date - 60, ends_on = current_date + 20 where id = $1',
    [room.cycleId],
  );
  await aContribution(api, room, { body: secret });
  await aKpiOf(room);
  const grants = [{ role: 'steering member', programme: room.programmeId } as const];
  steering = (await aPerson(api, { grants })).cookie;
});
afterAll(() => api.close());

/** A plan that the programme keeps, with two numbers of one KPI. */
async function aKpiOf({ programmeId, cycleId, coordinator }: TestRoom): Promise<void> {
  await aKeptPlan(api, { programme: programmeId });
  const said = `insert into kpi_value
      (id, framework_id, entry_path, term, part, version, state, value, as_at, status, source, basis, entered_by, entered_at)
    select gen_random_uuid(), 'sample-plan', '1.1 / i', $3, '', 1, 'value', $4, least(y.starts_on, current_date) - $5::int,
      'final', 'Census of the sample', 'All on roll', $2, now() - interval '1 minute'
    from cycle y where y.id = $1`;
  for (const value of [
    ['2025/26 spring', 61, 20],
    ['2025/26 summer', 73, 10],
  ])
    await api.source.query(said, [cycleId, coordinator.personId, ...value]);
}

interface Figure {
  readonly id: string;
  readonly statement: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

const figuresFor = (cookie: string | undefined) =>
  api.ask<{ cycleFigures: { figures: Figure[] } | null }>(
    `query ($cycle: ID!) { cycleFigures(cycleId: $cycle) { figures { id statement rows } } }`,
    { cycle: room.cycleId },
    cookie,
  );

const file = (kind: string, cookie = steering, folder = 'reports') =>
  fetch(`${api.url}/api/exports/${folder}/${room.cycleId}.${kind}`, { headers: { cookie } });

describe('the figures of a cycle', () => {
  it('come with the query that gives them again', async () => {
    const { fields } = await figuresFor(steering);
    const participation = fields.cycleFigures?.figures.find(({ id }) => id === 'participation');
    const again = await api.source.query<{ grouped: number }[]>(participation?.statement ?? '', [
      room.cycleId,
    ]);
    expect(participation?.rows.map(row => Number(row[3]))).toEqual(again.map(({ grouped }) => grouped));
    expect(again.reduce((sum, { grouped }) => sum + grouped, 0)).toBe(3);
  });

  it('hide what fewer than five schools said', async () => {
    const { fields } = await figuresFor(steering);
    const months = fields.cycleFigures?.figures.find(({ id }) => id === 'months');
    expect(months?.rows.flatMap(row => row.slice(1)).filter(entry => entry !== '0')).toEqual(
      expect.arrayContaining([null]),
    );
    expect(JSON.stringify(months?.rows)).not.toContain('"1"');
  });

  it('stand in the spreadsheet as they stand on the page', async () => {
    const { fields } = await figuresFor(steering);
    const sheets = await readXlsxFile(
      Buffer.from(await (await file('xlsx', steering, 'figures')).arrayBuffer()),
    );
    const [participation] = sheets;
    const told = participation?.data
      .slice(1)
      .map(row => row.map(entry => (entry === null ? null : String(entry))));
    expect(told).toEqual(fields.cycleFigures?.figures[0]?.rows);
  });

  it('are for steering members and coordinators, and no words are in them', async () => {
    expect(JSON.stringify((await figuresFor(room.coordinator.cookie)).fields)).not.toContain(secret);
    for (const { cookie } of [room.amina, room.researcher, room.facilitator, room.outsider]) {
      expect((await figuresFor(cookie)).fields.cycleFigures).toBeNull();
      expect((await file('pdf', cookie)).status).toBe(404);
    }
    expect((await figuresFor(undefined)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

/** What is drawn says in words what it shows. */
const inPicture = 'Schools in the programme and in a group, by phase';

describe('the report of a cycle', () => {
  it('is a PDF with its method and definitions, and without a word of the talk', async () => {
    const pdf = Buffer.from(await (await file('pdf')).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const told = wordsIn(pdf).join('\n');
    for (const words of ['All numbers were counted from the records of Pathways', 'from cycle y'])
      expect(told).toContain(words);
    expect(told).not.toContain(secret);
  });

  it('is a DOCX with the same headings, definitions and queries, and without a word of the talk', async () => {
    const docx = Buffer.from(await (await file('docx')).arrayBuffer());
    const { value } = await mammoth.extractRawText({ buffer: docx });
    for (const words of [
      'In short',
      'Method',
      'Definitions',
      'The query behind each number',
      'from cycle y',
    ]) {
      expect(value).toContain(words);
    }
    expect(value).not.toContain(secret);
    const { value: page } = await mammoth.convertToHtml({ buffer: docx });
    expect(page).toContain('src="data:image/png;base64,');
    expect(page).toContain(`alt="${inPicture}`);
  });

  it('is an HTML file of its own', async () => {
    const html = await (await file('html')).text();
    expect(html).toContain('<h2>Method</h2>');
    expect(html).not.toMatch(/<script|<link|src=/);
    expect(html).toContain(`role="img" aria-label="${inPicture}`);
    expect(html).not.toContain('aria-label="Actions agreed');
    expect(html).not.toContain(secret);
  });

  it('holds the KPIs that the programme keeps, with where their numbers come from', async () => {
    const html = await (await file('html')).text();
    expect(html).toContain('<h2>KPIs</h2>');
    expect(html).toContain('<dd>73%, for 2025/26 summer</dd>');
    expect(html).toContain('<dd>at least 85%: not met</dd>');
    expect(html).toContain('aria-label="Share welcomed. 2025/26 spring: 61%; 2025/26 summer: 73%.');
    const { value: docx } = await mammoth.extractRawText({
      buffer: Buffer.from(await (await file('docx')).arrayBuffer()),
    });
    const pdf = wordsIn(Buffer.from(await (await file('pdf')).arrayBuffer())).join(' ');
    for (const words of [html, docx, pdf]) expect(words).toContain('Census of the sample');
  });

  it('is not there for an id that is none', async () => {
    expect(
      (await fetch(`${api.url}/api/exports/reports/nonsense.pdf`, { headers: { cookie: steering } })).status,
    ).toBe(404);
  });
});

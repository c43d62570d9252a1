import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, type TestProgramme, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';
import { aContribution } from '../support/talk.js';
import { wordsIn } from '../support/words-in-pdf.js';
import { attack, type Equation } from '../analysis/linear-attack.js';
import type { Clock } from '../../src/platform/unit-of-work.js';

/** Sundays are over for it as the test turns it. */
let today = '2026-10-04';
const clock: Clock = { now: () => new Date(`${today}T09:00:00Z`) };

let api: TestApi;
let programme: TestProgramme;
let steering: string;

/** Who wrote when: what an attacker would like to know. */
interface Piece {
  urn: string;
  month: string;
  heading: string;
  day: string;
}
let pieces: Piece[];

const headings = ['Presence', 'Participation', 'Progress'];
const saidOn = ['2026-09-10', '2026-09-24', '2026-10-06', '2026-10-15'];

beforeAll(async () => {
  api = await startApi({}, clock);
  programme = await aProgramme(api);
  const trios: TestTrio[] = [];
  for (let at = 0; at < 4; at++) trios.push(await aReleasedTrio(api, { programme }));
  for (const [group, trio] of trios.entries())
    for (const place of [0, 1, 2]) {
      const at = group * 3 + place;
      const said = await aContribution(api, trio, { place });
      const day = saidOn[at < 6 ? 0 : at < 9 ? 1 : at < 11 ? 2 : 3];
      const section = trio.sections[at % 5 === 0 ? 1 : at % 7 === 3 ? 2 : 0];
      await api.source.query('update contribution set posted_at = $2, section_id = $3 where id = $1', [
        said,
        `${day}T09:00:00Z`,
        section,
      ]);
    }
  pieces = await api.source.query<Piece[]>(
    `select c.urn, to_char(c.posted_at, 'Mon YYYY') as month, x.heading, c.posted_at::date::text as day
     from contribution c join prompt_section x on x.id = c.section_id order by c.posted_at, c.urn`,
  );
  const grants = [{ role: 'steering member', programme: programme.programmeId } as const];
  steering = (await aPerson(api, { grants })).cookie;
});
afterAll(() => api.close());

interface Figure {
  readonly id: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

async function figures(): Promise<{ before: string; figures: Figure[] }> {
  const { fields } = await api.ask<{ cycleFigures: { before: string; figures: Figure[] } }>(
    `query ($cycle: ID!) { cycleFigures(cycleId: $cycle) { before figures { id rows } } }`,
    { cycle: programme.cycleId },
    steering,
  );
  return fields.cycleFigures;
}

const place = { months: 2, path: 1 } as const;

/** All equations of one asking; a number that stands from an earlier week is one that was told then. */
function equationsOf(
  told: Awaited<ReturnType<typeof figures>>,
  seen: Map<string, string | null>,
): Equation[] {
  return told.figures.flatMap(({ id, rows }) => {
    if (id !== 'months' && id !== 'path') return [];
    return rows.flatMap((row): Equation[] => {
      const entry = row[place[id]] ?? null;
      const key = `${id} ${row[0] ?? ''}`;
      const isAsBefore = seen.get(key) === entry;
      seen.set(key, entry);
      if (entry === null || isAsBefore) return [];
      const belongs = ({ month, heading, day }: Piece) =>
        day < told.before && (id === 'months' ? month : heading) === row[0];
      return [
        { number: Number(entry), unknowns: pieces.flatMap((piece, at) => (belongs(piece) ? [at] : [])) },
      ];
    });
  });
}

it('a steering member who asks every week and subtracts learns nothing of one to four schools', async () => {
  const told: Equation[] = [];
  const seen = new Map<string, string | null>();
  for (const day of ['2026-09-13', '2026-09-27', '2026-10-04', '2026-10-11', '2026-10-18', '2026-11-22']) {
    today = day;
    told.push(...equationsOf(await figures(), seen));
  }
  expect(told.filter(({ number }) => number > 0).length).toBeGreaterThan(1);
  const compute = attack(told, pieces.length);
  const sets = [
    ...pieces.map((_, at) => [at]),
    ...headings.flatMap(heading =>
      ['Sep 2026', 'Oct 2026', ''].map(month =>
        pieces.flatMap((piece, at) =>
          piece.heading === heading && (!month || piece.month === month) ? [at] : [],
        ),
      ),
    ),
    ...saidOn.map(day => pieces.flatMap((piece, at) => (piece.day === day ? [at] : []))),
  ];
  for (const places of sets) {
    const schools = new Set(places.map(at => pieces[at]?.urn)).size;
    if (schools === 0 || schools >= 5) continue;
    expect({ places, computed: compute(places) }).toEqual({ places, computed: null });
  }
});

/** The tables of an HTML page, without their heads. */
const tablesIn = (html: string): string[][][] =>
  [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.replace(/<thead>.*<\/thead>/s, '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, entry = '']) =>
        entry.replace(/<[^>]*>/g, ''),
      ),
    ),
  );

const squeezed = (text: string): string => text.replace(/\s/g, '');

it('the spreadsheet, the CSV and the report as HTML, DOCX and PDF say what the page says, number by number', async () => {
  const page = (await figures()).figures;
  const file = async (path: string) =>
    Buffer.from(
      await (await fetch(`${api.url}/api/exports/${path}`, { headers: { cookie: steering } })).arrayBuffer(),
    );
  const sheets = await readXlsxFile(await file(`figures/${programme.cycleId}.xlsx`));
  const told = sheets
    .slice(0, -1)
    .map(({ data }) => data.slice(1).map(row => row.map(entry => (entry === null ? null : String(entry)))));
  expect(told).toEqual(page.map(({ rows }) => rows));
  const html = (await file(`reports/${programme.cycleId}.html`)).toString();
  const written = page.map(({ rows }) => rows.map(row => row.map(entry => entry ?? 'hidden')));
  expect(tablesIn(html)).toEqual(written);
  const docx = await mammoth.convertToHtml({ buffer: await file(`reports/${programme.cycleId}.docx`) });
  expect(tablesIn(docx.value)).toEqual(written.filter(rows => rows.length > 0));
  const onPaper = wordsIn(await file(`reports/${programme.cycleId}.pdf`)).map(squeezed);
  for (const row of written.flat()) {
    const line = squeezed(row.join(''));
    expect({ line, isOnPaper: onPaper.some(text => text.includes(line)) }).toEqual({ line, isOnPaper: true });
  }
  const csv = (await file(`figures/${programme.cycleId}.csv`)).toString();
  for (const row of page[0]?.rows ?? []) expect(csv).toContain(row.map(entry => entry ?? '').join(','));
  const { fields } = await api.ask<{ cycleReport: { parts: { figure: Figure | null }[] } }>(
    `query ($cycle: ID!) { cycleReport(cycleId: $cycle) { parts { figure { id rows } } } }`,
    { cycle: programme.cycleId },
    steering,
  );
  expect(fields.cycleReport.parts.flatMap(({ figure }) => figure ?? [])).toEqual(page);
});

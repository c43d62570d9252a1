import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { anAdministrator, register, registerLine, upload } from './upload.js';

let api: TestApi;
let admin: TestPerson;

const send = (kind: string, body: string, query: Record<string, string> = {}) =>
  upload(api, { kind, body, cookie: admin.cookie, query });

/** `142340` succeeds 105100; 150001 grew out of two; 105400 was split. */
const links = `URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
105100,142340,Larkfield Academy,Successor,01-09-2018
142340,105100,Larkfield School,Predecessor,01-09-2018
105200,150001,Merged School,Successor,
105201,150001,Merged School,Successor,
`;

beforeAll(async () => {
  api = await startApi();
  admin = await anAdministrator(api);
  const schools = ['142340', '150001', '105148'].map(urn => registerLine(urn, { la: '350,Bolton' }));
  await send('schools', register(...schools, registerLine('900001')), { asAt: '2023-11-16' });
  await send('links', links);
});
afterAll(() => api.close());

interface Line {
  line: number;
  outcome: string;
  reason: string;
}

async function linesOf(runId: string | undefined, filter = ''): Promise<Line[]> {
  const { fields } = await api.ask<{ importRun: { lines: { nodes: Line[] } } }>(
    `query ($id: ID!) { importRun(id: $id) { lines${filter} { nodes { line outcome reason } } } }`,
    { id: runId },
    admin.cookie,
  );
  return fields.importRun.lines.nodes;
}

const held = (urn: string) =>
  api.source.query<
    { code: string; state: string; value: string | null; published_as: string; source: string }[]
  >(`select code, state, value, published_as, source from measure where urn = $1 order by code`, [urn]);

describe('the administrator imports measures', () => {
  it('and every cell becomes a value, suppressed or not held, and never a zero that nobody printed', async () => {
    const body = 'URN,PTRWM_EXP,PTRWM_HIGH,READ_AVERAGE,MAT_AVERAGE,GPS_AVERAGE\n105148,0,SUPP,,NE,103%\n';
    expect((await send('measures', body, { fileName: 'ks2-2024-25.csv' })).status).toBe(200);
    const read = (await held('105148')).map(({ code, state, value }) => [
      code,
      state,
      value === null ? null : Number(value),
    ]);
    expect(read).toEqual([
      ['GPS_AVERAGE', 'value', 103],
      ['MAT_AVERAGE', 'not held', null],
      ['PTRWM_EXP', 'value', 0],
      ['PTRWM_HIGH', 'suppressed', null],
      ['READ_AVERAGE', 'not held', null],
    ]);
  });

  it('and figures of an old URN go to its plain successor, which says so; mergers and strangers are left out with the reason', async () => {
    const body = 'LA,URN,PERCTOT,PPERSABS10\n350,105100,5.1,12\n350,105200,4,9\n350,199999,4,9\n';
    const { runId } = await send('measures', body, { academicYear: '2018/19' });
    expect(await held('142340')).toEqual([
      expect.objectContaining({
        code: 'PERCTOT',
        source: expect.stringContaining('published under URN 105100'),
      }),
      expect.objectContaining({ code: 'PPERSABS10' }),
    ]);
    expect(await linesOf(runId)).toEqual([
      {
        line: 2,
        outcome: 'IMPORTED',
        reason: '2 figures of 2018/19. Published under URN 105100, which this school succeeds.',
      },
      { line: 3, outcome: 'SKIPPED', reason: expect.stringContaining('not in the register') },
      { line: 4, outcome: 'SKIPPED', reason: expect.stringContaining('not in the register') },
    ]);
    expect(await linesOf(runId, '(outcome: SKIPPED, search: "199999")')).toHaveLength(1);
  });

  it('and a school’s own line goes before its predecessor’s', async () => {
    const body = 'LA,URN,PERCTOT,PPERSABS10\n350,105100,9,9\n350,142340,5,5\n';
    const { runId } = await send('measures', body, { academicYear: '2022/23' });
    expect(await linesOf(runId)).toEqual([
      { line: 2, outcome: 'SKIPPED', reason: 'Line 3 holds the figures of its successor 142340.' },
      { line: 3, outcome: 'IMPORTED', reason: '2 figures of 2022/23.' },
    ]);
  });

  it('and a second, corrected file says what each figure was and is', async () => {
    const body = (absence: string) => `LA,URN,PERCTOT,PPERSABS10\n350,150001,${absence},10\n`;
    await send('measures', body('4.4'), { academicYear: '2022/23', status: 'provisional' });
    const { runId } = await send('measures', body('SUPP'), {
      academicYear: '2022/23',
      status: 'provisional',
    });
    expect(await linesOf(runId)).toEqual([{ line: 2, outcome: 'CHANGED', reason: 'PERCTOT: 4.4 → SUPP.' }]);
  });

  it('and figures of a fictional school are always marked as a fictional sample', async () => {
    await send('measures', 'LA,URN,PERCTOT\n9A1,900001,5.5\n', { academicYear: '2022/23', source: 'DfE' });
    expect(await held('900001')).toEqual([expect.objectContaining({ source: 'Fictional sample' })]);
  });

  it('and a line whose school the collectors could not match is left out, in a file that says it was matched', async () => {
    const body = 'URN,GIAS_URN,SCHNAME,PTRWM_EXP\n,,St Mary,60\n105148,105148,Brandwood,60\n';
    const { runId } = await send('measures', body, { academicYear: '2023/24' });
    expect((await linesOf(runId)).map(({ outcome }) => outcome)).toEqual(['SKIPPED', 'IMPORTED']);
  });

  it.each([
    ['no year in the name', 'URN,PERCTOT\n105148,5\n', {}, 'does not say which academic year'],
    [
      'no known measure',
      'URN,HAPPINESS\n105148,5\n',
      { academicYear: '2022/23' },
      'No column is a measure that we know',
    ],
    ['no URN column', 'LA,PERCTOT\n350,5\n', { academicYear: '2022/23' }, 'The column “URN” is missing.'],
    ['a missing URN', 'URN,PERCTOT\n,5\n', { academicYear: '2022/23' }, 'Line 2, field “URN” is empty.'],
    [
      'more than all',
      'URN,PERCTOT\n105148,101\n',
      { academicYear: '2022/23' },
      'Line 2, field “PERCTOT”: “101” cannot be true, it lies between 0 and 100.',
    ],
    [
      'a word',
      'URN,PERCTOT\n105148,lots\n',
      { academicYear: '2022/23' },
      'Line 2, field “PERCTOT”: “lots” is not a number or a mark',
    ],
    [
      'a doubled URN',
      'URN,PERCTOT\n105148,5\n105148,6\n',
      { academicYear: '2022/23' },
      '105148 stands on line 2 already',
    ],
  ])('but not a file with %s', async (_, body, query, sentence) => {
    const before = await held('105148');
    expect(await send('measures', body, query)).toMatchObject({
      status: 422,
      message: expect.stringContaining(sentence),
    });
    expect(await held('105148')).toEqual(before);
  });
});

describe('the administrator imports links', () => {
  it('and the same file again changes nothing', async () => {
    const { runId } = await send('links', links);
    expect(await linesOf(runId)).toEqual([]);
  });

  it('but not a day that the calendar does not have', async () => {
    const answer = await send('links', links.replace('01-09-2018', '31-02-2018'));
    expect(answer.message).toContain('Line 2, field “LinkEstablishedDate”: “31-02-2018” is not a day');
  });
});

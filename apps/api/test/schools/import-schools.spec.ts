import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { anAdministrator, register, registerHeader, registerLine, upload, type Upload } from './upload.js';

let api: TestApi;
let admin: TestPerson;
beforeAll(async () => {
  api = await startApi();
  admin = await anAdministrator(api);
});
afterAll(() => api.close());

const asAt = { asAt: '2025-09-01' };
const send = (body: Upload['body'], query: Record<string, string> = asAt) =>
  upload(api, { kind: 'schools', body, cookie: admin.cookie, query });

const count = async (table: string) =>
  Number((await api.source.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n);

interface Run {
  imported: number;
  changed: number;
  unchanged: number;
  skipped: number;
  ignoredColumns: string[];
  refusedBecause: string | null;
  startedBy: string | null;
  lines: { totalCount: number; nodes: { line: number; outcome: string; subject: string; reason: string }[] };
}

async function runOf(id: string | undefined, cookie = admin.cookie): Promise<Run | null> {
  const { fields } = await api.ask<{ importRun: Run | null }>(
    `query ($id: ID!) { importRun(id: $id) { imported changed unchanged skipped ignoredColumns refusedBecause startedBy
       lines { totalCount nodes { line outcome subject reason } } } }`,
    { id },
    cookie,
  );
  return fields.importRun;
}

describe('the administrator imports a register', () => {
  it('and reads, line by line, what was new, what changed, and which columns were ignored', async () => {
    const first = await send(
      register(registerLine('900101'), registerLine('900102', { trust: '77,Seven Trust' })),
    );
    expect(first).toMatchObject({ status: 200 });
    expect(await runOf(first.runId)).toMatchObject({
      imported: 2,
      changed: 0,
      skipped: 0,
      startedBy: 'Amina Clarke',
    });

    const again = await send(
      register(registerLine('900101'), registerLine('900102', { trust: '88,Eight Trust', pupils: '' }))
        .replace(/$/gm, ',left out')
        .replace('Easting,left out', 'Easting,HeadTitle')
        .replace(/\n,left out$/, '\n'),
    );
    expect(await runOf(again.runId)).toMatchObject({
      imported: 0,
      changed: 1,
      unchanged: 1,
      ignoredColumns: ['HeadTitle'],
      lines: {
        totalCount: 1,
        nodes: [
          {
            line: 3,
            outcome: 'CHANGED',
            subject: '900102 Larkfield 900102',
            reason: 'pupils: 210 → nothing; trust: Seven Trust → Eight Trust.',
          },
        ],
      },
    });
  });

  it('and those who form groups are told that a school moved to another trust', async () => {
    const told = await api.source.query<{ payload: { urns: string[] } }[]>(
      `select payload from outbox where kind = 'SchoolsMoved'`,
    );
    expect(told.map(({ payload }) => payload.urns)).toEqual([['900102']]);
  });

  it('and a file that comes twice at once is written once', async () => {
    const body = register(registerLine('900111'), registerLine('900112'));
    const [one, two] = await Promise.all([send(body), send(body)]);
    const runs = [await runOf(one?.runId), await runOf(two?.runId)];
    expect(runs.map(run => run?.imported).sort()).toEqual([0, 2]);
  });
});

describe('a file that cannot be right is refused whole, with a sentence that names the line and field', () => {
  const good = registerLine('900201');
  it.each<[string, string | Uint8Array, string]>([
    ['a missing column', `URN,LA (code)\n900201,9A1\n`, 'The column “LA (name)” is missing.'],
    [
      'a doubled column',
      `${registerHeader},URN\n${good},1\n`,
      'The column “URN” stands in the header twice.',
    ],
    ['a missing URN', register(good, registerLine('')), 'Line 3, field “URN” is empty.'],
    ['a URN of five digits', register(registerLine('90020')), 'Line 2, field “URN”: “90020” is not a URN.'],
    ['a doubled URN', register(good, good), 'Line 3, field “URN”: 900201 stands on line 2 already.'],
    [
      'a nameless school',
      register(registerLine('900202', { name: ' ' })),
      'Line 2, field “EstablishmentName” is empty.',
    ],
    [
      'pupils in words',
      register(registerLine('900202', { pupils: 'many' })),
      'Line 2, field “NumberOfPupils”: “many” is not a whole number.',
    ],
    [
      'too many pupils',
      register(registerLine('900202', { pupils: '90000' })),
      'Line 2, field “NumberOfPupils”: “90000” cannot be true',
    ],
    [
      'fewer than no pupils',
      register(registerLine('900202', { pupils: '-1' })),
      'Line 2, field “NumberOfPupils”: “-1” cannot be true',
    ],
    [
      'a short line',
      register(good, '900202,9A1'),
      'Line 3 has 2 fields, the header has 11. The file may have been cut off.',
    ],
    [
      'a comma without quotation marks',
      register(`${good},x`),
      'Line 2 has 12 fields, the header has 11. Put text that holds a comma',
    ],
    ['an end in the middle', register(good).slice(0, -1), 'Line 2: the file ends in the middle'],
    ['a quotation that never ends', register(`900202,9A1,"North`), 'the file ends in the middle'],
    ['a header alone', `${registerHeader}\n`, 'The file has no line below its header.'],
    ['nothing at all', '', 'The file has no line below its header.'],
    [
      'UTF-16',
      Buffer.from(`\ufeff${register(good)}`, 'utf16le'),
      'Line 1: the file is not UTF-8; it looks like UTF-16.',
    ],
    ['UTF-16 without a mark', Buffer.from(register(good), 'utf16le'), 'it looks like UTF-16.'],
    [
      'Windows-1252',
      Buffer.from(register(good, registerLine('900202', { name: 'Saint Zoé' })), 'latin1'),
      'Line 3: the file is not UTF-8; it looks like Windows-1252. Save it as “CSV UTF-8”',
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'no text at all',
    ],
  ])('%s', async (_, body, sentence) => {
    const before = await count('school');
    const answer = await send(body);
    expect(answer.status).toBe(422);
    expect(answer.message).toContain(sentence);
    expect(await count('school')).toBe(before);
    expect(await runOf(answer.runId)).toMatchObject({
      imported: 0,
      lines: { nodes: [] },
      refusedBecause: answer.message,
    });
  });

  it('a register whose day nobody states', async () => {
    const answer = await send(register(good), {});
    expect(answer.message).toContain('does not say of which day the register is');
  });

  it('a byte-order mark is no reason to refuse', async () => {
    expect((await send(`\ufeff${register(registerLine('900299'))}`)).status).toBe(200);
  });
});

describe('only an administrator imports', () => {
  const body = register(registerLine('900301'));
  it('a stranger is asked to sign in', async () => {
    expect(await upload(api, { kind: 'schools', body, query: asAt })).toMatchObject({ status: 401 });
  });

  it('a school leader is refused, and sees neither runs nor reports', async () => {
    const { cookie } = await aPerson(api);
    expect(await upload(api, { kind: 'schools', body, query: asAt, cookie })).toMatchObject({ status: 403 });
    const { fields } = await api.ask<{ importRuns: { nodes: object[] }; viewerCanImport: boolean }>(
      `{ viewerCanImport importRuns { nodes { id } } }`,
      {},
      cookie,
    );
    expect(fields).toEqual({ viewerCanImport: false, importRuns: { nodes: [] } });
    const { runId } = await send(register(registerLine('900302')));
    expect(await runOf(runId, cookie)).toBeNull();
  });

  it('a form that another site makes an administrator send is refused for want of the header', async () => {
    const forged = {
      kind: 'schools',
      body,
      query: asAt,
      cookie: admin.cookie,
      headers: { 'x-pathways-import': '' },
    };
    expect(await upload(api, forged)).toMatchObject({ status: 403 });
  });

  it('an unknown kind and an unreadable year are named', async () => {
    expect(await upload(api, { kind: 'pupils', body, cookie: admin.cookie })).toMatchObject({ status: 404 });
    const wrong = await upload(api, {
      kind: 'measures',
      body,
      cookie: admin.cookie,
      query: { academicYear: '2024/26' },
    });
    expect(wrong).toMatchObject({ status: 400, message: expect.stringContaining('academicYear') });
    const form = {
      kind: 'schools',
      body,
      cookie: admin.cookie,
      query: asAt,
      headers: { 'content-type': 'text/plain' },
    };
    expect((await upload(api, form)).status).toBe(415);
  });
});

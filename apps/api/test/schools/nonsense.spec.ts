import { schoolTable } from '@pathways/domain/schools';
import { readTable } from '../../src/schools/application/read-table.js';
import { startApi, type TestApi } from '../support/api.js';
import { anAdministrator, registerHeader, registerLine, upload } from './upload.js';

const megabytes = 300;

/** 300 MB that are made while they are read, and the account of how much of them was. */
function nonsense(block: (at: number) => Uint8Array) {
  const told = { read: 0 };
  async function* make() {
    while (told.read < megabytes * 1e6) {
      const piece = block(told.read);
      told.read += piece.length;
      yield piece;
    }
  }
  return { bytes: make(), told };
}

const text = (piece: string) => Buffer.from(piece.repeat(Math.ceil(1e6 / piece.length)));
const random = Buffer.from(Array.from({ length: 65_536 }, (_, at) => (at * 7_919 + 13) % 251));
const header = Buffer.from(`${registerHeader}\n`);

describe('300 MB of nonsense ends soon, with one sentence, in little memory', () => {
  it.each<[string, (at: number) => Uint8Array, string, number]>([
    ['bytes of no text', () => random, 'NotUtf8', 1e6],
    ['one endless line', () => text('larkfield '), 'LineTooLong', 3e6],
    ['a table of something else', () => text('a,b,c\n'), 'MissingColumn', 3e6],
    [
      'the right header and then prose',
      at => (at === 0 ? header : text('It was a dark night.\n')),
      'WrongWidth',
      3e6,
    ],
    [
      'an endless quotation',
      at => (at === 0 ? Buffer.concat([header, Buffer.from('"')]) : text('larkfield\n')),
      'LineTooLong',
      3e6,
    ],
    ['empty lines', at => (at === 0 ? header : text('\n')), 'TooManyLines', 3e6],
  ])(
    '%s',
    async (_, block, kind, atMost) => {
      const { bytes, told } = nonsense(block);
      const before = process.memoryUsage().rss;
      const result = await readTable(bytes, schoolTable);
      expect(result).toMatchObject({ ok: false, refusal: { kind } });
      expect(told.read).toBeLessThan(atMost);
      expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
    },
    60_000,
  );

  it('good lines without end', async () => {
    let urn = 100_000;
    const lines = () => {
      const piece = Array.from({ length: 1_000 }, () => registerLine(String((urn += 1)))).join('\n');
      return Buffer.from(`${piece}\n`);
    };
    const { bytes, told } = nonsense(at => (at === 0 ? header : lines()));
    expect(await readTable(bytes, schoolTable)).toMatchObject({
      ok: false,
      refusal: { kind: 'TooManyLines' },
    });
    expect(told.read).toBeLessThan(15e6);
  });
});

describe('an administrator who chooses the wrong file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is answered before all 300 MB were sent', async () => {
    const { cookie } = await anAdministrator(api);
    const { bytes, told } = nonsense(() => random);
    const body = ReadableStream.from(bytes) as ReadableStream<Uint8Array>;
    const answer = await upload(api, { kind: 'schools', body, cookie, query: { asAt: '2025-09-01' } });
    expect(answer).toMatchObject({ status: 422, message: expect.stringContaining('no text at all') });
    expect(told.read).toBeLessThan(60e6);
  });
});

import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aResearcher } from '../support/talk.js';
import { aZip, download, previewOf, send } from './research-files.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  await anExcerpt(api, trio, researcher);
});
afterAll(() => api.close());

const project = (inner: string) =>
  `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="x">${inner}</Project>`;
const sent = (name: string, bytes: Buffer | string) =>
  send(api, trio.programmeId, { name, bytes }, researcher.cookie);

/** What zip tools refuse to write: an entry under a name that leads out. */
async function slipped(): Promise<Buffer> {
  const bytes = await aZip({ 'project.qde': project(''), 'Sources/aaaaaaaaaaaa.txt': 'x' });
  return Buffer.from(
    bytes.toString('latin1').replaceAll('Sources/aaaaaaaaaaaa.txt', '../../../etc/cron.d/evil'),
    'latin1',
  );
}

describe('a file that is not what it should be', () => {
  it('is refused when it was cut in half', async () => {
    const { bytes } = await download(api, `${trio.programmeId}/project.qdpx`, researcher.cookie);
    const { status, message } = await sent('half.qdpx', bytes.subarray(0, bytes.length / 2));
    expect([status, message]).toEqual([
      422,
      'It is cut off or damaged: it cannot be unpacked. Nothing was taken.',
    ]);
    const { bytes: codebook } = await download(api, `${trio.programmeId}/codebook.qdc`, researcher.cookie);
    const half = await sent('half.qdc', codebook.subarray(0, codebook.length / 2));
    expect(half.status).toBe(422);
    expect(half.message).toContain('It is cut off or damaged');
  });

  it('is refused when it unpacks to a mountain', async () => {
    const bytes = await aZip({ 'project.qde': Buffer.alloc(70 * 1024 * 1024, 32) });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const { status, message } = await sent('bomb.qdpx', bytes);
    expect(status).toBe(422);
    expect(message).toContain('unpacks to more than 60 MB');
  });

  it('is refused when a name in it leads out of its folder', async () => {
    const { status, message } = await sent('slip.qdpx', await slipped());
    expect([status, message]).toEqual([
      422,
      'It holds a file whose name leads out of its folder. Nothing was taken.',
    ]);
  });

  it.each([
    ['reads other files', '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    [
      'grows without end',
      '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
    ['fetches from elsewhere', '<!DOCTYPE p SYSTEM "http://evil.example/x.dtd">'],
  ])('is refused when it %s by entities', async (_, doctype) => {
    const xml = project('<Description>&x;&b;</Description>').replace('?>', `?>${doctype}`);
    const { status, message } = await sent('entities.qdpx', await aZip({ 'project.qde': xml }));
    expect([status, message]).toEqual([
      422,
      'It declares a document type or entities, which no research file needs.',
    ]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    expect((await sent('wide.qdpx', await aZip({ 'project.qde': wide }))).status).toBe(422);
  });

  it('is refused when it is larger than 50 MB', async () => {
    const { status, message } = await sent('large.qdpx', Buffer.alloc(50 * 1024 * 1024 + 10));
    expect([status, message]).toEqual([413, 'Research files may have at most 50 MB. Nothing was taken.']);
  });

  it.each([
    ['has another ending', 'notes.docx', 'x', 'Files of REFI-QDA end in .qdc or .qdpx.'],
    ['is another kind of XML', 'a.qdc', '<rss/>', 'It is no REFI-QDA codebook. Nothing was taken.'],
    ['is nested too deep', 'deep.qdc', '<a>'.repeat(3_000), 'cut off or damaged'],
    ['is no text', 'b.qdc', Buffer.from([0xc3, 0x28, 0xa0]), 'It is not text in UTF-8.'],
  ])('is refused when it %s', async (_, name, bytes, because) => {
    const { status, message } = await sent(name, bytes);
    expect(status).toBe(422);
    expect(message).toContain(because);
  });

  it('is refused when it holds no project', async () => {
    expect((await sent('a.qdpx', await aZip({ 'readme.txt': 'x' }))).message).toContain(
      'holds no project.qde',
    );
  });

  it('that bends the schema is read as far as it can be, and the faults are told', async () => {
    const xml =
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="not one" name="Lost" isCodable="true"/><Code guid="99999999-9999-4999-8999-999999999999" name="Found" isCodable="true"/></Codes></CodeBook>';
    const { id, status } = await sent('bent.qdc', xml);
    expect(status).toBe(200);
    const preview = await previewOf(api, id, researcher.cookie);
    expect(preview?.newCodes).toEqual(['Found']);
    expect(preview?.losses[0]?.because).toMatch(/^Line 1: .*guid/);
  });

  it('leaves nothing behind', async () => {
    const rows = await api.source.query<{ file_name: string }[]>('select file_name from exchange_import');
    expect(rows.map(row => row.file_name)).toEqual(['bent.qdc']);
  });
});

import { fileAtMost } from '@pathways/domain/attachments';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { addFile, openFile, original, preview, startFilesApi, type FilesApi } from './support/files.js';
import * as sample from './support/sample-files.js';

let api: FilesApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startFilesApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const add = (bytes: Buffer, name: string, id = v7()) =>
  addFile(api, room.amina, { room: room.groupId, bytes, name, id });

const rowsOf = async (id: string) =>
  api.source.query<{ author_id: string; scan: string }[]>('select * from attachment where id = $1', [id]);

describe('Amina adds', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['plan.pdf', sample.pdf, 'application/pdf'],
    ['plan.docx', sample.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['plan.xlsx', sample.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['plan.pptx', sample.pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['plan.odt', sample.odt, 'application/vnd.oasis.opendocument.text'],
    ['plan.ods', sample.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['plan.odp', sample.odp, 'application/vnd.oasis.opendocument.presentation'],
    ['notes.txt', () => Buffer.from('Ring before nine – always.'), 'text/plain'],
    ['marks.csv', () => Buffer.from('a;b\r\n1;2\r\n', 'latin1'), 'text/csv'],
  ])('%s, and downloads it unchanged', async (name, make, type) => {
    const bytes = await make();
    const added = await add(bytes, name);
    expect(added).toMatchObject({ status: 200, name });
    const opened = await openFile(api, original(added.id), room.amina);
    expect(opened.headers.get('content-type')).toContain(type);
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(bytes);
    expect((await openFile(api, preview(added.id), room.amina)).status).toBe(404);
  });

  it('a photo that keeps neither place nor camera, stands upright and has a small preview', async () => {
    const bytes = await sample.photo();
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('Amina Clarke');
    const added = await add(bytes, 'IMG_0001.JPG');
    expect(added).toMatchObject({ status: 200, name: 'IMG_0001.jpg' });
    const opened = await openFile(api, original(added.id), room.amina);
    const kept = Buffer.from(await opened.arrayBuffer());
    const { format, width, height, exif, xmp, iptc, orientation } = await sharp(kept).metadata();
    expect({ format, width, height, exif, xmp, iptc, orientation }).toEqual({
      ...{ format: 'jpeg', width: 1_200, height: 1_600 },
      ...{ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined },
    });
    expect(kept.toString('latin1')).not.toMatch(/Exif|Fictional|Amina/);
    const small = await openFile(api, preview(added.id), room.amina);
    expect(small.headers.get('content-type')).toBe('image/webp');
    const seen = await sharp(Buffer.from(await small.arrayBuffer())).metadata();
    expect([seen.format, seen.width, seen.height, seen.exif]).toEqual(['webp', 720, 960, undefined]);
  });

  it.each([
    ['png', () => sample.png(), 'image/png'],
    ['webp', sample.webp, 'image/webp'],
    ['gif', sample.gif, 'image/gif'],
  ])('a %s picture, which is shown in place and cannot run', async (ending, make, type) => {
    const { id } = await add(await make(), `chart.${ending}`);
    const { headers } = await openFile(api, original(id), room.amina);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toMatch(/^inline;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('a file of exactly 25 MB', async () => {
    const bytes = Buffer.concat([sample.pdf(), Buffer.alloc(fileAtMost - sample.pdf().length, 32)]);
    expect(await add(bytes, 'large.pdf')).toMatchObject({ status: 200 });
  });

  it('the same file twice under one id, and has it once', async () => {
    const id = v7();
    const both = await Promise.all([add(sample.pdf(), 'plan.pdf', id), add(sample.pdf(), 'plan.pdf', id)]);
    expect(both.map(({ status, name }) => [status, name])).toEqual([
      [200, 'plan.pdf'],
      [200, 'plan.pdf'],
    ]);
    expect(await add(sample.pdf(), 'plan.pdf', id)).toMatchObject({ status: 200, name: 'plan.pdf' });
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it('a name in another script, and gets it back', async () => {
    const { id } = await add(sample.pdf(), 'Zoë’s “план”.pdf');
    const { headers } = await openFile(api, original(id), room.amina);
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''Zo%C3%AB%E2%80%99s%20%E2%80%9C%D0%BF%D0%BB%D0%B0%D0%BD%E2%80%9D.pdf`,
    );
  });
});

describe('Amina is refused, with a sentence that says why and what may be,', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, number, RegExp]>([
    [
      'a program called a picture',
      'cat.png',
      () => Buffer.from(`MZ${'\0'.repeat(200)}`),
      422,
      /It is a program/,
    ],
    ['a ZIP archive', 'all.zip', () => sample.zipOf({ 'a.txt': 'a' }), 422, /ZIP archive/],
    ['a Word document with macros', 'a.docm', sample.docm, 422, /with macros: save it as \.docx/],
    [
      'an old Word document',
      'a.doc',
      () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2_000, '0'), 'hex'),
      422,
      /older kind/,
    ],
    ['a web page', 'a.txt', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 422, /a web page/],
    [
      'an SVG drawing',
      'a.svg',
      () => Buffer.from('<?xml version="1.0"?><svg xmlns="x"/>'),
      422,
      /SVG drawing/,
    ],
    ['what nothing knows', 'a.pdf', () => Buffer.from([1, 2, 3, 0, 0, 9]), 422, /does not know/],
    ['an empty file', 'a.txt', () => Buffer.alloc(0), 422, /It is empty/],
    [
      'a byte too many',
      'a.pdf',
      () => Buffer.concat([sample.pdf(), Buffer.alloc(fileAtMost)]),
      413,
      /25 MB at most/,
    ],
    ['half a picture', 'a.jpg', async () => (await sample.photo()).subarray(0, 3_000), 422, /damaged/],
    ['a picture of 100 megapixels', 'a.png', () => sample.png(10_000, 10_000), 422, /100 megapixels; 50/],
  ])('%s', async (_, name, make, status, words) => {
    const { id, ...answer } = await add(await make(), name);
    expect(answer).toMatchObject({ status, message: expect.stringMatching(words) });
    expect(await rowsOf(id)).toEqual([]);
  });

  it('other bytes under an id that was used', async () => {
    const { id } = await add(sample.pdf(), 'plan.pdf');
    expect(await add(sample.docx(), 'plan.docx', id)).toMatchObject({ status: 409, kind: 'FileIdUsed' });
  });
});

describe('nobody adds a file', () => {
  const send = (person: Parameters<typeof addFile>[1], where: string = room.groupId) =>
    addFile(api, person, { room: where, bytes: sample.pdf(), name: 'plan.pdf' });

  it('who is a stranger', async () => expect(await send(undefined)).toMatchObject({ status: 401 }));

  it('who only reads, as a researcher', async () =>
    expect(await send(room.researcher)).toMatchObject({ status: 403 }));

  it('who is not in the room: it is as if there were none', async () => {
    const outside = await send(room.outsider);
    const nowhere = await send(room.outsider, v7());
    expect(outside.status).toBe(404);
    expect(outside.message).toBe(nowhere.message);
  });

  it('through a form of another site, which cannot send our header', async () => {
    const body = new FormData();
    body.append('file', new Blob(['a']), 'a.txt');
    const address = `${api.url}/api/attachments/${v7()}?room=${room.groupId}`;
    const forged = await fetch(address, { method: 'POST', headers: { cookie: room.amina.cookie }, body });
    expect(forged.status).toBe(403);
  });
});

import { readdirSync } from 'node:fs';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { eicar, startFakeClamd, type FakeClamd } from './support/fake-clamd.js';
import { addFile, startFilesApi, type FilesApi } from './support/files.js';
import { pdf, photo } from './support/sample-files.js';

let clamd: FakeClamd;
let api: FilesApi;
let room: TestRoom;
beforeAll(async () => {
  clamd = await startFakeClamd();
  api = await startFilesApi({ FILES_CLAMD_URL: clamd.url });
  room = await aRoom(api);
});
afterAll(() => api.close());

const add = (bytes: Buffer, name: string) => addFile(api, room.amina, { room: room.groupId, bytes, name });

const kept = () =>
  readdirSync(api.home, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length;

describe('with a virus scanner', () => {
  it('a clean file is kept, and it is written down that it was scanned', async () => {
    const { id } = await add(pdf(), 'plan.pdf');
    expect(await api.source.query('select scan from attachment where id = $1', [id])).toEqual([
      { scan: 'clean' },
    ]);
  });

  it.each([
    ['the file', () => eicar],
    ['the middle of a large file', () => Buffer.concat([pdf(), Buffer.alloc(200_000, 32), eicar])],
  ])('an infected one is refused, found in %s, and leaves no byte behind', async (_, make) => {
    const before = kept();
    expect(await add(make(), 'plan.pdf')).toMatchObject({
      status: 422,
      kind: 'FileInfected',
      message: expect.stringMatching(/virus scanner found something/),
    });
    expect(kept()).toBe(before);
  });

  it('pictures are scanned as they came, before they are made anew', async () => {
    const before = clamd.scanned();
    expect(await add(await photo(), 'gate.jpg')).toMatchObject({ status: 200 });
    expect(clamd.scanned()).toBe(before + 1);
  });

  it('nothing is kept while it does not answer, and Amina is told to try again', async () => {
    const before = kept();
    await clamd.close();
    expect(await add(pdf(), 'plan.pdf')).toMatchObject({ status: 503, kind: 'FileNotScanned' });
    expect(kept()).toBe(before);
  });
});

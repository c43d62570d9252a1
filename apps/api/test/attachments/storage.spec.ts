import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { SweepFilesHandler } from '../../src/attachments/application/sweep-files.handler.js';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { aPerson } from '../support/people.js';
import { startFakeStorage, type FakeStorage } from './support/fake-storage.js';
import { addFile, openFile, original, preview, startFilesApi, type FilesApi } from './support/files.js';
import { withFile } from './support/said.js';
import { pdf, photo } from './support/sample-files.js';

let storage: FakeStorage;
let api: FilesApi;
let room: TestRoom;
beforeAll(async () => {
  storage = await startFakeStorage('pathways', 'fictional-key');
  api = await startFilesApi({
    FILES_S3_URL: storage.url,
    FILES_S3_BUCKET: 'pathways',
    FILES_S3_ACCESS_KEY: 'fictional-key',
    FILES_S3_SECRET_KEY: 'a secret for tests',
  });
  room = await aRoom(api);
});
afterAll(async () => {
  await api.close();
  await storage.close();
});

const add = (bytes: Buffer, name: string) => addFile(api, room.amina, { room: room.groupId, bytes, name });

describe('with an S3-compatible storage', () => {
  it('files lie there and nowhere on this machine, under names that say nothing', async () => {
    const { id } = await add(pdf(), 'plan.pdf');
    expect([...storage.stored.values()].map(({ bytes }) => bytes)).toContainEqual(pdf());
    expect([...storage.stored.keys()].join()).not.toMatch(/plan|\.pdf/);
    expect(existsSync(join(api.home, 'files'))).toBe(false);
    const opened = await openFile(api, original(id), room.amina);
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(pdf());
  });

  it('a photo is stored clean, with its preview', async () => {
    const { id } = await add(await photo(), 'gate.jpg');
    for (const { bytes } of storage.stored.values()) expect(bytes.toString('latin1')).not.toContain('Amina');
    expect((await openFile(api, preview(id), room.amina)).status).toBe(200);
  });

  it('what was given up for a week is swept out of it, and nothing else', async () => {
    const [stays, goes] = [await add(pdf(), 'stays.pdf'), await add(pdf(), 'goes.pdf')];
    const count = storage.stored.size;
    await api.source.query(`update attachment set added_at = now() - interval '8 days' where id = $1`, [
      goes.id,
    ]);
    await api.source.query(`update file_folder set begun_at = now() - interval '8 days'`);
    expect(await api.app.get(SweepFilesHandler).handle()).toEqual({ unsent: 1, folders: 1 });
    expect(storage.stored.size).toBe(count - 1);
    expect((await openFile(api, original(stays.id), room.amina)).status).toBe(200);
    expect((await openFile(api, original(goes.id), room.amina)).status).toBe(404);
    expect(await api.app.get(SweepFilesHandler).handle()).toEqual({ unsent: 0, folders: 0 });
  });
});

describe('the sweep', () => {
  it('spares what a draft of Amina’s names, until she throws the draft away', async () => {
    const { id } = await add(pdf(), 'drafted.pdf');
    await api.source.query(`update attachment set added_at = now() - interval '8 days' where id = $1`, [id]);
    await api.source.query(
      `insert into draft (person_id, place, device_id, room_id, device_kind, body_text, document, revision, saved_at)
       values ($1, $2, $3, $4, 'phone', 'Our plan', $5, 1, now())`,
      [room.amina.personId, `reply:${v7()}`, v7(), room.groupId, JSON.stringify(withFile(id).document)],
    );
    expect(await api.app.get(SweepFilesHandler).handle()).toMatchObject({ unsent: 0 });
    await api.source.query('update draft set settled_at = now()');
    expect(await api.app.get(SweepFilesHandler).handle()).toMatchObject({ unsent: 1 });
  });
});

describe('the state of the file store', () => {
  const document = `{ fileStore { place virusScan works fileCount size unsentCount unscannedCount } }`;
  const state = async (cookie: string) =>
    (await api.ask<{ fileStore: object | null }>(document, {}, cookie)).fields.fileStore;

  it('tells an administrator where files lie, that it works and that nobody scans them', async () => {
    const administrator = await aPerson(api, { grants: [{ role: 'administrator' }] });
    expect(await state(administrator.cookie)).toMatchObject({
      place: expect.stringMatching(/^S3-compatible storage, 127\.0\.0\.1:\d+, bucket pathways$/),
      virusScan: 'none: files are kept without a scan',
      works: true,
      unsentCount: 3,
      unscannedCount: 3,
    });
  });

  it('tells nobody else', async () => expect(await state(room.facilitator.cookie)).toBeNull());

  it('says so when the storage does not answer', async () => {
    const administrator = await aPerson(api, { grants: [{ role: 'administrator' }] });
    await api.source.query('select 1');
    storage.stored.clear();
    await storage.close();
    expect(await state(administrator.cookie)).toMatchObject({ works: false });
  });
});

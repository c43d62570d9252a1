import { v7 } from 'uuid';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { addFile, linkTo, openFile, original, startFilesApi, type FilesApi } from './support/files.js';
import { pdf } from './support/sample-files.js';

let api: FilesApi;
let room: TestRoom;
let id: string;
beforeAll(async () => {
  api = await startFilesApi();
  room = await aRoom(api);
  ({ id } = await addFile(api, room.amina, { room: room.groupId, bytes: pdf(), name: 'plan.pdf' }));
});
afterAll(() => api.close());

const statusFor = async (person?: TestRoom['amina'], address = original(id)) =>
  (await openFile(api, address, person)).status;

describe('a file that no contribution names yet', () => {
  it('is opened by Amina, who added it, and by nobody else', async () => {
    expect(await statusFor(room.amina)).toBe(200);
    const others = [room.ben, room.facilitator, room.researcher, room.coordinator, room.outsider];
    expect(await Promise.all(others.map(person => statusFor(person)))).toEqual([404, 404, 404, 404, 404]);
    expect(await statusFor()).toBe(401);
  });

  it('answers with the same words for one that is not there', async () => {
    const words = async (address: string) => (await openFile(api, address, room.ben)).text();
    expect(await words(original(id))).toBe(await words(original(v7())));
  });
});

describe('a signed link', () => {
  it('serves without a session, as a phone’s PDF reader opens it', async () => {
    expect(await statusFor(undefined, await linkTo(api, original(id), room.amina))).toBe(200);
  });

  it('serves nobody else who is signed in', async () => {
    expect(await statusFor(room.ben, await linkTo(api, original(id), room.amina))).toBe(404);
  });

  it.each<[string, (link: string) => string]>([
    ['with a later end', link => link.replace(/until=\d+/, 'until=9999999999')],
    ['for another file', link => link.replace(id, v7())],
    ['for a preview', link => link.replace('/original', '/preview')],
    ['with a cut signature', link => link.slice(0, -1)],
  ])('is worth nothing %s', async (_, touch) => {
    expect(await statusFor(undefined, touch(await linkTo(api, original(id), room.amina)))).toBe(401);
  });

  it('runs out within ten minutes', async () => {
    const link = new URL(await linkTo(api, original(id), room.amina), api.url);
    const seconds = Number(link.searchParams.get('until')) - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(290);
    expect(seconds).toBeLessThanOrEqual(600);
  });

  it('is asked again by the browser each time, and answered without the bytes when nothing changed', async () => {
    const link = await linkTo(api, original(id), room.amina);
    const first = await openFile(api, link);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await openFile(api, link, undefined, { 'if-none-match': first.headers.get('etag') });
    expect(again.status).toBe(304);
  });

  it('ends with the rights of the one it was made for', async () => {
    const link = await linkTo(api, original(id), room.amina);
    const [school] = room.schools;
    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      room.groupId,
      school?.urn,
    ]);
    expect(await statusFor(undefined, link)).toBe(404);
    expect(await statusFor(room.amina)).toBe(404);
  });
});

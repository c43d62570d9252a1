import { fileAtMost } from '@pathways/domain/attachments';
import { notePerson } from '../device/last-person.js';
import { settled } from '../discussions/testing/settled.js';
import { keptUploads } from './kept-uploads.js';
import type { SendFile, SentFile } from './send-file.js';
import { Uploads } from './uploads.js';

Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });

const plan = () => new File(['plan'], 'plan.pdf', { type: 'application/pdf' });

/** A server that answers one sending after the other with what is given, and remembers the ids. */
function aServer(...answers: SentFile[]) {
  const ids: string[] = [];
  const send: SendFile = async ({ id }, progress) => {
    ids.push(id);
    progress(0.5);
    return answers[ids.length - 1] ?? { kind: 'kept' };
  };
  return { ids, uploads: new Uploads(send) };
}

const stateOf = (uploads: Uploads) => uploads.snapshot().map(({ state, reason }) => [state, reason]);

describe('a file that was on its way when the page went', () => {
  beforeEach(() => notePerson('amina'));

  it('is still on the device, is sent by the next page under the same id, and is then forgotten', async () => {
    const gone = new Uploads(() => new Promise(() => undefined));
    const id = gone.add('g1', plan());
    await settled();
    const kept = await keptUploads('amina');
    expect(kept).toMatchObject([{ id, room: 'g1' }]);
    const { ids, uploads } = aServer();
    uploads.resume(kept);
    expect(uploads.unfinished([id])).toMatchObject([{ name: 'plan.pdf', state: 'sending' }]);
    await settled();
    expect(ids).toEqual([id]);
    expect(stateOf(uploads)).toEqual([['kept', null]]);
    expect(await keptUploads('amina')).toEqual([]);
  });

  it('is nobody else’s, and lies there for a week at most', async () => {
    const gone = new Uploads(() => new Promise(() => undefined));
    gone.add('g1', plan());
    await settled();
    expect(await keptUploads('ben')).toEqual([]);
    expect(await keptUploads('amina', Date.now() + 8 * 86_400_000)).toEqual([]);
    await settled();
    expect(await keptUploads('amina')).toEqual([]);
  });

  it('is forgotten when its author takes it out', async () => {
    const gone = new Uploads(() => new Promise(() => undefined));
    const id = gone.add('g1', plan());
    await settled();
    gone.cancel(id);
    await settled();
    expect(await keptUploads('amina')).toEqual([]);
  });
});

describe('a file that is added', () => {
  it('is with the server at last, and tells how far it is', async () => {
    const { uploads } = aServer();
    const shares = new Set<number>();
    uploads.subscribe(() => uploads.snapshot().forEach(({ share }) => shares.add(share)));
    const id = uploads.add('g1', plan());
    expect(uploads.unfinished([id])).toHaveLength(1);
    await settled();
    expect(stateOf(uploads)).toEqual([['kept', null]]);
    expect(uploads.unfinished([id])).toEqual([]);
    expect([...shares]).toEqual([0, 0.5, 1]);
  });

  it('is sent again under the same id when the line was cut, as soon as it is back', async () => {
    const { ids, uploads } = aServer({ kind: 'unanswered' });
    uploads.add('g1', plan());
    await settled();
    expect(stateOf(uploads)).toEqual([['waiting', null]]);
    dispatchEvent(new Event('online'));
    await settled();
    expect(stateOf(uploads)).toEqual([['kept', null]]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('is refused with the server’s reason, and kept for another try', async () => {
    const { uploads } = aServer({ kind: 'refused', reason: 'Nobody is signed in.', isFinal: false });
    const id = uploads.add('g1', plan());
    await settled();
    expect(stateOf(uploads)).toEqual([['refused', 'Nobody is signed in.']]);
    uploads.retry(id);
    await settled();
    expect(stateOf(uploads)).toEqual([['kept', null]]);
  });

  it('is not sent at all when it is empty or larger than may be', async () => {
    const { ids, uploads } = aServer();
    uploads.add('g1', new File([], 'empty.pdf'));
    const large = plan();
    Object.defineProperty(large, 'size', { value: fileAtMost + 1 });
    uploads.add('g1', large);
    await settled();
    expect(ids).toEqual([]);
    expect(stateOf(uploads)).toEqual([
      ['refused', '“empty.pdf” was not added. It is empty.'],
      ['refused', '“plan.pdf” was not added. Files may be 25 MB at most.'],
    ]);
  });

  it('is forgotten when its author stops it, even while it is on its way', async () => {
    const stopped: boolean[] = [];
    const uploads = new Uploads(
      (_, __, signal) =>
        new Promise(answered =>
          signal.addEventListener('abort', () => {
            stopped.push(true);
            answered({ kind: 'unanswered' });
          }),
        ),
    );
    const id = uploads.add('g1', new File(['x'], 'gate.png', { type: 'image/png' }));
    await settled();
    uploads.cancel(id);
    await settled();
    expect(stopped).toEqual([true]);
    expect(uploads.snapshot()).toEqual([]);
  });
});

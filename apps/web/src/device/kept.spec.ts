import { jest } from '@jest/globals';
import { aKept, freshDevice, settled } from '../discussions/testing/a-kept.js';
import { DatabaseKeeping } from './database-keeping.js';
import { closeKeeping } from './keeping.js';
import { Kept } from './kept.js';
import { writeLast } from './last-words.js';

beforeEach(freshDevice);
afterEach(() => jest.restoreAllMocks());

describe('what a device keeps', () => {
  it('is there after a reload, for the same person only', async () => {
    await (await aKept()).write('draft', 'section:d:s', { text: 'Half a thought', at: 'then' });
    closeKeeping();
    expect((await aKept()).read('draft', 'section:d:s')).toEqual({ text: 'Half a thought', at: 'then' });
    expect((await aKept('ben')).read('draft', 'section:d:s')).toBeUndefined();
  });

  it('takes over what an older client left in the plain store', async () => {
    const sending = {
      clientId: 'c1',
      discussionId: 'd1',
      sectionId: 's1',
      parentId: null,
      body: 'On the train.',
      researchConsent: false,
      state: 'sending',
      writtenAt: '2026-11-20T10:00:00.000Z',
    };
    localStorage.setItem('pathways:amina:draft:section:d:s', 'Half a thought');
    localStorage.setItem('pathways:amina:outbox', JSON.stringify([sending]));
    const kept = await aKept();
    expect(kept.read('draft', 'section:d:s')).toMatchObject({ text: 'Half a thought' });
    expect(kept.all('outbox')).toMatchObject([
      { clientId: 'c1', kind: 'contribute', room: 'd1', state: 'waiting', input: { body: 'On the train.' } },
    ]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('takes the last words of a page that went away, unless newer ones are there', async () => {
    await (await aKept()).write('draft', 'reply:c1', { text: 'Older', at: '2026-11-20T10:00:00.000Z' });
    writeLast('amina', 'reply:c1', { text: 'Older and the last words', at: '2026-11-20T10:00:01.000Z' });
    expect((await aKept()).read('draft', 'reply:c1')).toMatchObject({ text: 'Older and the last words' });
    writeLast('amina', 'reply:c1', { text: 'Stale', at: '2026-11-20T09:00:00.000Z' });
    expect((await aKept()).read('draft', 'reply:c1')).toMatchObject({ text: 'Older and the last words' });
  });

  it('stands in with memory where the browser refuses a database, and says that it does not last', async () => {
    jest.spyOn(DatabaseKeeping, 'open').mockRejectedValue(new Error('Refused.'));
    closeKeeping();
    const kept = await Kept.open('amina');
    expect(await kept.write('draft', 'reply:c1', { text: 'Words', at: 'now' })).toBe(false);
    expect(kept.lasts).toBe(false);
    expect(kept.read('draft', 'reply:c1')).toMatchObject({ text: 'Words' });
  });

  it('says so when a full disk takes nothing more, and keeps the words at hand', async () => {
    const kept = await aKept();
    jest.spyOn(DatabaseKeeping.prototype, 'write').mockRejectedValueOnce(new Error('Quota exceeded.'));
    expect(await kept.write('draft', 'reply:c1', { text: 'Words', at: 'now' })).toBe(false);
    expect(kept.read('draft', 'reply:c1')).toMatchObject({ text: 'Words' });
    expect(await kept.write('draft', 'reply:c1', { text: 'Words again', at: 'now' })).toBe(true);
    await settled();
  });
});

import { jest } from '@jest/globals';
import { closeKeeping } from '../device/keeping.js';
import { Kept } from '../device/kept.js';
import { ReadingQueue } from './reading-queue.js';
import { settled } from './testing/settled.js';

afterEach(() => closeKeeping());

describe('what was on the screen', () => {
  it('is told once, and forgotten when the server has it', async () => {
    const tell = jest.fn(async () => true);
    const queue = new ReadingQueue(await Kept.open('amina'), 'g1', tell);
    queue.add(['a', 'b']);
    queue.add(['b']);
    queue.flush();
    await settled();
    expect(tell.mock.calls).toEqual([[['a', 'b']]]);
    expect(queue.waiting()).toEqual([]);
  });

  it('waits for the line, also over a reload', async () => {
    const kept = await Kept.open('amina');
    const cut = new ReadingQueue(kept, 'g1', async () => false);
    cut.add(['a']);
    cut.flush();
    await settled();
    const tell = jest.fn(async () => true);
    new ReadingQueue(kept, 'g1', tell).flush();
    await settled();
    expect(tell.mock.calls).toEqual([[['a']]]);
  });

  it('is told 200 at a time', async () => {
    const sizes: number[] = [];
    const queue = new ReadingQueue(await Kept.open('amina'), 'g1', async ids => sizes.push(ids.length) > 0);
    queue.add(Array.from({ length: 450 }, (_, place) => `c${place}`));
    queue.flush();
    await settled();
    expect(sizes).toEqual([200, 200, 50]);
  });
});

import { jest } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { begun } from '../../src/platform/http/begun.js';
import { csvOf, csvPieces, type Entry } from '../../src/platform/http/sheet.js';

const columns = ['said', 'times'];
const rows: Entry[][] = [
  ['=1+1', 1],
  ['two\r\nlines, "quoted"', null],
  ['', 3],
  ['ünï', 4],
];

async function* inPortions(of: Entry[][], size: number, ended?: () => void): AsyncGenerator<Entry[][]> {
  try {
    for (let from = 0; from < of.length; from += size) yield of.slice(from, from + size);
  } finally {
    ended?.();
  }
}

describe('a long sheet', () => {
  it.each([1, 3, 4])('is the same text in portions of %i rows as it is whole', async size => {
    const pieces = csvPieces({ name: 'Said', columns, portions: inPortions(rows, size) });
    expect((await buffer(await begun(pieces))).toString()).toBe(csvOf({ name: 'Said', columns, rows }));
  });

  it('has its heading when it has no rows', async () => {
    const pieces = csvPieces({ name: 'Said', columns, portions: inPortions([], 1) });
    expect((await buffer(await begun(pieces))).toString()).toBe(csvOf({ name: 'Said', columns, rows: [] }));
  });

  it('ends what it reads from when nobody has taken a byte of it', async () => {
    const ended = jest.fn();
    const body = await begun(csvPieces({ name: 'Said', columns, portions: inPortions(rows, 1, ended) }));
    expect(ended).not.toHaveBeenCalled();
    const closed = new Promise(told => body.once('close', told));
    body.destroy();
    await closed;
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

import { drawnMarks, segmentsOf } from './segments.js';

const mark = (id: string, startsAt: number, endsAt: number) => ({ id, startsAt, endsAt });

describe('overlapping marks', () => {
  it('are drawn on lines of their own, numbered in the order of reading', () => {
    const drawn = drawnMarks([mark('c', 12, 20), mark('b', 5, 15), mark('a', 0, 10)]);
    expect(drawn.map(({ id, number, lane }) => [id, number, lane])).toEqual([
      ['a', 1, 0],
      ['b', 2, 1],
      ['c', 3, 0],
    ]);
  });

  it('cut the text into pieces that together are the text', () => {
    const text = 'Doors open at eight. We greet by name.';
    const segments = segmentsOf(text, [mark('a', 0, 10), mark('b', 5, 15)], { startsAt: 7, endsAt: 30 }, 9);
    expect(segments.map(segment => segment.text).join('')).toBe(text);
    expect(segments.find(({ startsAt }) => startsAt === 7)?.excerpts).toEqual(['a', 'b']);
  });
});

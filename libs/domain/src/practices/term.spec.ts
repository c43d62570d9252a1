import { firstDayOf, readTerm, recentTerms, termOf, termWords } from './term.js';

describe('a term', () => {
  it.each([
    ['2026-11-22', 'autumn 2026', '2026-09-01'],
    ['2026-03-31', 'spring 2026', '2026-01-01'],
    ['2026-08-31T23:00:00Z', 'summer 2026', '2026-04-01'],
  ])('of %s is %s', (day, words, first) => {
    expect(termWords(termOf(day))).toBe(words);
    expect(firstDayOf(termOf(day))).toBe(first);
  });

  it('is read from its first day and from no other', () => {
    expect(readTerm('2026-09-01')).toEqual({ season: 'autumn', year: 2026 });
    for (const other of ['2026-10-01', '2026-09-02', '1926-09-01', '', '2026-13-01'])
      expect(readTerm(other)).toBeNull();
  });

  it('comes after those before it', () => {
    expect(recentTerms('2026-02-10', 4).map(termWords)).toEqual([
      'spring 2026',
      'autumn 2025',
      'summer 2025',
      'spring 2025',
    ]);
  });
});

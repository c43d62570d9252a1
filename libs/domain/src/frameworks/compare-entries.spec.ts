import { compareEntries } from './compare-entries.js';

const entry = (path: string, words: string, unit?: string) => ({
  path,
  kind: 'actions/kpis',
  words,
  facts: unit ? { unit: [unit] } : ({} as Record<string, string[]>),
});

describe('what an import makes of each entry', () => {
  it('tells new, changed, unchanged and gone apart by path', () => {
    const before = [
      entry('1 / i', 'Same', 'percent'),
      entry('1 / ii', 'Old', 'percent'),
      entry('1 / iii', 'Left'),
    ];
    const after = [
      entry('1 / ii', 'New', 'percent'),
      entry('1 / i', 'Same', 'percent'),
      entry('1 / iv', 'Added', 'count'),
    ];
    expect(compareEntries(before, after).map(({ path, outcome }) => [path, outcome])).toEqual([
      ['1 / ii', 'changed'],
      ['1 / i', 'unchanged'],
      ['1 / iv', 'new'],
      ['1 / iii', 'gone'],
    ]);
  });

  it.each([
    ['% of cases acted on within X days', 'percent', 'placeholder'],
    ['Share of schools', undefined, 'unit'],
    ['', 'percent', 'no words'],
    ['Share of schools', 'percent', ''],
  ])('notes on “%s” (%s): %s', (words, unit, note) => {
    const [line] = compareEntries([], [entry('1 / i', words, unit)]);
    if (note === '') expect(line?.note).toBe('');
    else expect(line?.note).toContain(note);
  });
});

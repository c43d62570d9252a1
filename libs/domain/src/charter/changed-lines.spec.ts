import { usualClauses, type CharterClauses } from '../groups/index.js';
import { changedLines, linesOf, sayChanged } from './changed-lines.js';
import { choiceOf, clauseLibrary, withChoices } from './clause-library.js';

describe('the library of clauses', () => {
  it('has a clause for every setting of a charter, and says what each drives', () => {
    expect(clauseLibrary.map(({ clause }) => clause).sort()).toEqual(Object.keys(usualClauses).sort());
    for (const { drives, choices } of clauseLibrary) {
      expect(drives).not.toBe('');
      expect(choices.length).toBeGreaterThan(1);
    }
  });

  it.each(
    clauseLibrary.flatMap(({ clause, choices }) => choices.map(({ value }) => [clause, value] as const)),
  )('keeps %s as “%s” and reads it back', (clause, value) => {
    const kept = withChoices(usualClauses, { [clause]: value });
    expect(kept && choiceOf(kept, clause)).toBe(value);
    expect(kept && linesOf(kept)).toHaveLength(clauseLibrary.length);
  });

  it('refuses what it does not have', () => {
    expect(withChoices(usualClauses, { researchMonths: '7' })).toBeNull();
  });
});

describe('the lines that change', () => {
  const change = (part: Partial<CharterClauses>) => changedLines(usualClauses, { ...usualClauses, ...part });

  it.each([
    ['nothing', {}, [], 'No line change.'],
    ['one', { guests: false }, ['guests'], 'One line changes.'],
    [
      'three',
      { guests: false, quoting: 'nobody', researchMonths: 12 },
      ['researchMonths', 'quoting', 'guests'],
      'Three lines change.',
    ],
  ] as const)('are %s', (_, part, clauses, words) => {
    const lines = change(part);
    expect(lines.map(({ clause }) => clause)).toEqual(clauses);
    expect(sayChanged(lines)).toBe(words);
  });

  it('say how each was and how it would be', () => {
    expect(change({ guests: false })[0]).toMatchObject({ before: { label: 'Yes' }, after: { label: 'No' } });
  });
});

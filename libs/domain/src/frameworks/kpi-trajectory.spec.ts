import type { KpiTarget, KpiValue } from './kpi.js';
import { kpiTrajectory, targetInWords, withUnit } from './kpi-trajectory.js';
import { readTerm, type Term } from './term.js';

const target: KpiTarget = {
  version: 1,
  operator: '>=',
  value: 85,
  byTerm: readTerm('2026/27 summer'),
  direction: 'increase',
  because: 'Agreed.',
};
const kpi = {
  path: '1.1 / i',
  kind: 'actions/kpis',
  ref: 'i',
  words: 'Share welcomed',
  facts: { unit: ['percent'] },
  parentPath: '1.1',
};
const value = (term: string, number: number | null): KpiValue => ({
  term: term as Term,
  part: '',
  state: number === null ? 'suppressed' : 'value',
  value: number,
  asAt: '2026-12-31',
  status: 'final',
  source: 'Census',
  basis: 'All on roll',
  note: '',
  version: 1,
  because: '',
});

describe('a KPI over its terms', () => {
  it.each([
    [target, 'percent', 'at least 85% by 2026/27 summer'],
    [{ ...target, operator: '<=' as const, byTerm: null }, 'money', 'at most £85'],
    [null, 'percent', 'none'],
  ])('says its target in words', (given, unit, words) => {
    expect(targetInWords(given, unit)).toBe(words);
  });

  it('writes numbers as they are read', () => {
    expect(withUnit(1234.567, 'count')).toBe('1,234.57');
  });

  it('is a line from two numbers on, open where a term has none', () => {
    const values = [value('2025/26 autumn', 61), value('2025/26 spring', null), value('2025/26 summer', 70)];
    expect(kpiTrajectory({ kpi, target, values })).toEqual({
      words: 'Share welcomed. 2025/26 autumn: 61%; 2025/26 summer: 70%.',
      unit: 'percent',
      steps: ['2025/26 autumn', '2025/26 spring', '2025/26 summer'],
      values: [61, null, 70],
      aim: { value: 85, words: 'Target: at least 85% by 2026/27 summer' },
    });
  });

  it('is no line of one number', () => {
    expect(kpiTrajectory({ kpi, target, values: [value('2025/26 autumn', 61)] })).toBeNull();
  });
});

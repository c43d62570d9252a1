import { aKpi, aTarget, aValue } from './kpi.builder.js';
import { dueTerm, isOverdue, progressOf, trajectory } from './kpi-progress.js';
import { directionOf, documentTarget } from './kpi.js';
import { termOf, type Term } from './term.js';

const term = (text: string) => text as Term;

describe('how a KPI stands', () => {
  it.each([
    ['>=', 85, 85, 'met'],
    ['>=', 85, 84.9, 'not met'],
    ['<=', 20, 21, 'not met'],
    ['=', 100, 100, 'met'],
  ] as const)('against a target %s %d, %d is %s', (operator, value, number, progress) => {
    expect(progressOf([aValue({ value: number })], aTarget({ operator, value }))).toBe(progress);
  });

  it('is judged by the newest version of the newest term with a number', () => {
    const values = [
      aValue({ value: 90 }),
      aValue({ value: 60, version: 2 }),
      aValue({ term: term('2025/26 summer'), value: 99 }),
    ];
    expect(progressOf(values, aTarget())).toBe('not met');
    expect(progressOf([aValue({ state: 'suppressed', value: null })], aTarget())).toBe('no value');
    expect(progressOf(values, null)).toBe('no target');
  });

  it('has a number or a gap for each term between the first and the last', () => {
    const values = [
      aValue({ value: 60, version: 2 }),
      aValue(),
      aValue({ term: term('2025/26 spring'), value: 55 }),
    ];
    expect(trajectory(values, '')).toEqual({
      terms: ['2025/26 spring', '2025/26 summer', '2026/27 autumn'],
      values: [55, null, 60],
    });
  });

  it.each([
    ['2026-11-22', '2025/26 summer', false],
    ['2027-01-10', '2026/27 autumn', false],
    ['2027-04-20', '2026/27 spring', true],
  ])(
    'on %s the values of %s are due, and a value of autumn 2026 leaves it overdue: %s',
    (today, due, overdue) => {
      expect(dueTerm(today)).toBe(due);
      expect(isOverdue([aValue()], today)).toBe(overdue);
    },
  );

  it('takes target and direction from the document', () => {
    const facts = { target: ['<= 20 working days'], direction: ['decrease'] };
    expect(documentTarget(aKpi({ facts }))).toMatchObject({
      operator: '<=',
      value: 20,
      direction: 'decrease',
    });
    expect(documentTarget(aKpi())).toBeNull();
    expect(directionOf({ facts: {} })).toBe('report');
  });

  it.each([
    ['2026-08-31', '2025/26 summer'],
    ['2026-09-01', '2026/27 autumn'],
    ['2027-01-01', '2026/27 spring'],
    ['2099-12-31', '2099/00 autumn'],
  ])('%s lies in %s', (day, found) => expect(termOf(day)).toBe(found));
});

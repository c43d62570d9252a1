import { improvementBetween, improvementYears } from './improvement.js';
import type { ShownFigure } from './shown-figure.js';

const held = (academicYear: string, value: number | null = 1): ShownFigure => ({
  academicYear,
  state: value === null ? 'suppressed' : 'value',
  value,
});
const [y22, y23, y24] = ['2022/23', '2023/24', '2024/25'];

describe('the years of an improvement', () => {
  it.each([
    ['three years', [y22, y23, y24], { level: y24, since: y22, counted: 3, missing: [] }],
    ['three years without the middle', [y22, y24], { level: y24, since: y22, counted: 3, missing: [y23] }],
    ['two years', [y23, y24], { level: y24, since: y23, counted: 2, missing: [y22] }],
    ['one year', [y24], { level: y24, since: null, counted: 1, missing: [y22, y23] }],
    [
      'an old year and a new one',
      ['2018/19', y24],
      { level: y24, since: null, counted: 1, missing: [y22, y23] },
    ],
    ['none', [], { level: null, since: null, counted: 1, missing: [] }],
  ])('%s', (_, years, expected) => {
    expect(improvementYears(years.map(year => held(year)))).toEqual(expected);
  });

  it('are not stretched by a year in which every figure is suppressed', () => {
    expect(improvementYears([held(y22, null), held(y23), held(y24)])).toMatchObject({
      since: y23,
      counted: 2,
      missing: [y22],
    });
  });
});

describe('improvement', () => {
  it.each([
    ['the later less the earlier', held(y22, 44.1), held(y24, 46.2), 2.1],
    ['falling', held(y22, 46.2), held(y24, 44.1), -2.1],
    ['nothing, and never minus nothing', held(y22, 44.1), held(y24, 44.1), 0],
    ['unknown where the earlier is suppressed', held(y22, null), held(y24, 44.1), null],
    ['unknown where the later is suppressed', held(y22, 44.1), held(y24, null), null],
    ['unknown where there is one year', null, held(y24, 44.1), null],
  ])('is %s', (_, earlier, later, change) => {
    expect(improvementBetween(earlier, later, 1)).toBe(change);
  });
});

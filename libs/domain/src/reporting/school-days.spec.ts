import type { AuthorityCode } from '../shared/index.js';
import { schoolDayCounter } from './index.js';

const north = 'N' as AuthorityCode;
const south = 'S' as AuthorityCode;
const halfTerm = { authority: north, from: '2026-10-26', to: '2026-10-30', name: 'Autumn half term' };

describe('school days of silence', () => {
  // 2026-11-02 is a Monday.
  it.each([
    ['a weekend counts nothing', '2026-10-30', '2026-11-01', [south], 0],
    ['a week counts five', '2026-10-26', '2026-11-02', [south], 5],
    ['the day itself counts nothing', '2026-11-02', '2026-11-02', [south], 0],
    ['a half term counts nothing', '2026-10-23', '2026-11-02', [north], 1],
    ['a half term of only one of two authorities counts', '2026-10-23', '2026-11-02', [north, south], 6],
    ['without an authority weekends rest', '2026-10-23', '2026-11-02', [], 6],
    ['Christmas rests', '2026-12-24', '2026-12-29', [south], 1],
  ] as const)('%s', (_, since, today, authorities, days) => {
    expect(schoolDayCounter([halfTerm], today)(since, authorities)).toBe(days);
  });

  it('stop counting after a year', () => {
    const counted = schoolDayCounter([], '2026-11-02')('2001-01-01', [north]);
    expect(counted).toBe(schoolDayCounter([], '2026-11-02')('2025-11-01', [north]));
  });
});

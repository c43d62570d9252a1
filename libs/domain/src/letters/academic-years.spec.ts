import type { AuthorityCode } from '../shared/index.js';
import { academicYearAround, spokenFor } from './academic-years.js';

describe('the academic year', () => {
  it.each([
    ['2026-08-31', '2025-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2027-01-04', '2026-09-01'],
  ])('of %s begins on %s', (day, from) => expect(academicYearAround(day).from).toBe(from));

  it('is what a file speaks for, once for each authority that it names', () => {
    const closed = (authority: string | null, from: string) => ({
      authority: authority as AuthorityCode | null,
      from,
      to: from,
      name: 'x',
    });
    const spoken = spokenFor([
      closed('901', '2026-10-26'),
      closed('901', '2027-02-15'),
      closed('901', '2027-10-25'),
      closed(null, '2026-10-26'),
    ]);
    expect(spoken.map(({ authority, from }) => `${authority ?? 'England'} ${from}`)).toEqual([
      '901 2026-09-01',
      '901 2027-09-01',
      'England 2026-09-01',
    ]);
  });
});

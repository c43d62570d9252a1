import type { AuthorityCode } from '../shared/index.js';
import { isClosedDay, type ClosedDays } from './closed-day.js';

const [north, south] = ['901', '902'] as AuthorityCode[] as [AuthorityCode, AuthorityCode];
const closed: ClosedDays[] = [
  { authority: north, from: '2026-10-26', to: '2026-10-30', name: 'Half term' },
  { authority: south, from: '2026-10-19', to: '2026-10-26', name: 'Half term' },
  { authority: null, from: '2026-09-21', to: '2026-09-21', name: 'A day for all' },
];

describe('a closed day', () => {
  it.each([
    ['a school day', '2026-10-14', [north], false],
    ['a Saturday', '2026-10-17', [north], true],
    ['a bank holiday', '2026-12-28', [north], true],
    ['the first day of half term', '2026-10-26', [north], true],
    ['its last day', '2026-10-30', [north], true],
    ['half term of the one authority of a person of two', '2026-10-27', [north, south], false],
    ['a day on which both are closed', '2026-10-26', [north, south], true],
    ['half term, for somebody without a school', '2026-10-27', [], false],
    ['a day given to all England', '2026-09-21', [], true],
  ])('%s (%s)', (_, day, authorities, isClosed) => {
    expect(isClosedDay(day, authorities, closed)).toBe(isClosed);
  });
});

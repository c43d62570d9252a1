import { daysAfter, isClosedDay, type ClosedDays, type Day } from '../letters/index.js';
import type { AuthorityCode } from '../shared/index.js';

/** Longer than any holiday. */
const longestHoliday = 60;

/** The day itself where the school is open on it, else the last day before on which it is. */
export function schoolDayBefore(day: Day, authority: AuthorityCode, closed: readonly ClosedDays[]): Day {
  for (let back = 0; back <= longestHoliday; back += 1) {
    const before = daysAfter(day, -back);
    if (!isClosedDay(before, [authority], closed)) return before;
  }
  return day;
}

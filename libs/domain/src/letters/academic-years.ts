import type { ClosedDays } from './closed-day.js';
import type { Day } from './day.js';

/** The days of an academic year, first and last included. */
export interface AcademicYearDays {
  readonly from: Day;
  readonly to: Day;
}

/** The academic year in which a day lies: from 1 September to 31 August. */
export function academicYearAround(day: Day): AcademicYearDays {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` };
}

/** What a file speaks for: each authority's academic years in which it names a day, once each. */
export function spokenFor(
  closed: readonly ClosedDays[],
): readonly (AcademicYearDays & Pick<ClosedDays, 'authority'>)[] {
  const years = closed.map(({ authority, from }) => ({ authority, ...academicYearAround(from) }));
  return [...new Map(years.map(year => [`${year.authority ?? ''} ${year.from}`, year])).values()];
}

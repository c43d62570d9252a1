import type { AuthorityCode } from '../shared/index.js';
import { isBankHoliday } from './bank-holidays.js';
import { weekdayOf, type Day } from './day.js';

/** Days on which the schools of an authority are closed, first and last included; of all England where it names none. */
export interface ClosedDays {
  readonly authority: AuthorityCode | null;
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
}

/**
 * Whether a person's schools are closed: at weekends, on bank holidays, and when the term dates of every authority of
 * theirs say so. Somebody without a school, or whose authority gave no term dates, rests at weekends and on bank holidays.
 */
export function isClosedDay(
  day: Day,
  authorities: readonly AuthorityCode[],
  closed: readonly ClosedDays[],
): boolean {
  if (weekdayOf(day) > 5 || isBankHoliday(day)) return true;
  const today = closed.filter(({ from, to }) => from <= day && day <= to);
  if (today.some(({ authority }) => authority === null)) return true;
  return (
    authorities.length > 0 && authorities.every(code => today.some(({ authority }) => authority === code))
  );
}

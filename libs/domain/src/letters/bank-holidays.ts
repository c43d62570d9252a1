import { daysAfter, weekdayOf, type Day } from './day.js';

export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
}

/** Easter Sunday of the Gregorian calendar: the “anonymous” algorithm, as in Meeus, Astronomical Algorithms, chapter 8. */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const firstMondayFrom = (day: Day): Day => daysAfter(day, (8 - weekdayOf(day)) % 7);
const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** The first weekday from here that is not taken: a holiday at a weekend moves there. */
function substitute(day: Day, taken: readonly Day[]): Day {
  let moved = day;
  while (isWeekend(moved) || taken.includes(moved)) moved = daysAfter(moved, 1);
  return moved;
}

/**
 * The bank holidays of England in a year, in order: Banking and Financial Dealings Act 1971, with New Year's Day and the early
 * May holiday by proclamation. Holidays given once (a coronation) are not known: they are imported as closed days.
 */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const easter = easterOf(year);
  const christmas = `${year}-12-25`;
  const boxingDay = `${year}-12-26`;
  // Boxing Day keeps its place and Christmas moves behind it, where only Christmas falls on a weekend.
  const boxing = substitute(boxingDay, isWeekend(christmas) ? [] : [christmas]);
  return [
    { day: substitute(`${year}-01-01`, []), name: 'New Year’s Day' },
    { day: daysAfter(easter, -2), name: 'Good Friday' },
    { day: daysAfter(easter, 1), name: 'Easter Monday' },
    { day: firstMondayFrom(`${year}-05-01`), name: 'Early May bank holiday' },
    { day: firstMondayFrom(`${year}-05-25`), name: 'Spring bank holiday' },
    { day: firstMondayFrom(`${year}-08-25`), name: 'Summer bank holiday' },
    { day: substitute(christmas, [boxing]), name: 'Christmas Day' },
    { day: boxing, name: 'Boxing Day' },
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
}

export const isBankHoliday = (day: Day): boolean =>
  bankHolidaysOf(Number(day.slice(0, 4))).some(holiday => holiday.day === day);

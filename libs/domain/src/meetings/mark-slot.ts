import { isBankHoliday, weekdayOf, type ClosedDays, type Day, type WallTime } from '../letters/index.js';
import type { AuthorityCode, Urn } from '../shared/index.js';

/** A member school as far as it decides when it can meet. */
export interface MeetingSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: AuthorityCode;
  readonly authorityName: string;
}

/** The hours, by the clock on the wall, outside of which a school is mostly dark. */
export const schoolDay = { from: '07:45', to: '18:00' } as const;

/** What stands against a slot, each in a few words: “Holiday in Bury”. Empty where nothing does. */
export function markSlot(
  { day, time }: WallTime,
  schools: readonly MeetingSchool[],
  closed: readonly ClosedDays[],
): readonly string[] {
  const marks = [...dayMarks(day, schools, closed)];
  if (time < schoolDay.from) marks.push('Before the school day');
  if (time >= schoolDay.to) marks.push('In the evening');
  return marks;
}

/** What stands against a day, whatever the hour. */
export function dayMarks(
  day: Day,
  schools: readonly MeetingSchool[],
  closed: readonly ClosedDays[],
): readonly string[] {
  if (weekdayOf(day) > 5) return ['Weekend'];
  if (isBankHoliday(day)) return ['Bank holiday'];
  const today = closed.filter(({ from, to }) => from <= day && day <= to);
  if (today.some(({ authority }) => authority === null)) return ['Holiday in all of England'];
  const names = schools
    .filter(({ authority }) => today.some(one => one.authority === authority))
    .map(({ authorityName }) => authorityName);
  return [...new Set(names)].sort().map(name => `Holiday in ${name}`);
}

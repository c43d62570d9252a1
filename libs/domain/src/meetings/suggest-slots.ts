import { daysAfter, weekdayOf, type ClosedDays, type Day, type WallTime } from '../letters/index.js';
import { dayMarks, type MeetingSchool } from './mark-slot.js';

/** After lessons, before everybody has gone. */
const usualTime = '15:45';
/** People need a week's notice, and a group that waits longer than this has lost its thread. */
const soonest = 7;
const latest = 70;

/**
 * Up to `count` days on which no member school is on holiday, from a week ahead: Tuesdays to Thursdays, no two in a row, since
 * Mondays and Fridays are the busiest ends of a school's week.
 */
export function suggestSlots(
  today: Day,
  schools: readonly MeetingSchool[],
  closed: readonly ClosedDays[],
  count: number,
): readonly WallTime[] {
  const found: WallTime[] = [];
  for (let ahead = soonest; ahead <= latest && found.length < count; ahead += 1) {
    const day = daysAfter(today, ahead);
    const weekday = weekdayOf(day);
    const isFar = found.every(one => daysAfter(one.day, 1) < day);
    if (weekday >= 2 && weekday <= 4 && isFar && dayMarks(day, schools, closed).length === 0) {
      found.push({ day, time: usualTime });
    }
  }
  return found;
}

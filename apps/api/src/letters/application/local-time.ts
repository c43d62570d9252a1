import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { WallTime } from '@pathways/domain/letters';

/** All schools of the register are in England. */
const zone = 'Europe/London';

/** What calendar and clock on the wall show at a moment. */
export function wallTimeOf(moment: Date): WallTime {
  const local = new TZDate(moment.getTime(), zone);
  return { day: format(local, 'yyyy-MM-dd'), time: format(local, 'HH:mm') };
}

/**
 * The moment at which the clock shows this. In the hour that summer time leaves out it is an hour later; of the hour that comes
 * twice it is the first.
 */
export function momentOf({ day, time }: WallTime): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, zone).getTime());
}

/** Thursday 19 November. */
export const dayInWords = (day: string): string =>
  format(new TZDate(momentOf({ day, time: '12:00' }).getTime(), zone), 'EEEE d MMMM');

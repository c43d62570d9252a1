const zone = { timeZone: 'Europe/London' } as const;
const day = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const calendarDay = new Intl.DateTimeFormat('en-CA', zone);
const ago = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

const minute = 60_000;
const hour = 60 * minute;

export const dayText = (at: Date) => day.format(at);
export const clockText = (at: Date) => clock.format(at);
export const fullText = (at: Date) => `${dayText(at)}, ${clockText(at)}`;

/** Whole calendar days in London between two instants: yesterday is 1 even an hour ago. */
function daysBetween(at: Date, now: Date): number {
  return Math.round((Date.parse(calendarDay.format(now)) - Date.parse(calendarDay.format(at))) / (24 * hour));
}

/** "just now", "12 minutes ago", "yesterday", "in 3 days"; a date once it is more than four weeks off. */
export function relativeText(at: Date, now: Date): string {
  const gap = at.getTime() - now.getTime();
  const days = daysBetween(at, now);
  if (Math.abs(gap) < minute) return 'just now';
  if (Math.abs(gap) < hour) return ago.format(Math.trunc(gap / minute), 'minute');
  if (days === 0) return ago.format(Math.trunc(gap / hour), 'hour');
  if (Math.abs(days) < 28) return ago.format(-days, 'day');
  return dayText(at);
}

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

interface LondonHour {
  readonly day: string;
  /** Whole days, counted: two of them tell how many calendar days lie between. */
  readonly dayNumber: number;
  /** "14:". */
  readonly hour: string;
}

const hours = new Map<number, LondonHour>();

/** London's clocks change by whole hours: what was asked of one moment holds for its hour. A long room asks 2,500 times. */
function londonHour(at: Date): LondonHour {
  const place = Math.floor(at.getTime() / hour);
  const known = hours.get(place);
  if (known) return known;
  const made = {
    day: day.format(at),
    dayNumber: Math.round(Date.parse(calendarDay.format(at)) / (24 * hour)),
    hour: clock.format(at).slice(0, 3),
  };
  hours.set(place, made);
  return made;
}

export const dayText = (at: Date) => londonHour(at).day;
export const clockText = (at: Date) => `${londonHour(at).hour}${String(at.getUTCMinutes()).padStart(2, '0')}`;
export const fullText = (at: Date) => `${dayText(at)}, ${clockText(at)}`;

/** Whole calendar days in London between two instants: yesterday is 1 even an hour ago. */
const daysBetween = (at: Date, now: Date): number => londonHour(now).dayNumber - londonHour(at).dayNumber;

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

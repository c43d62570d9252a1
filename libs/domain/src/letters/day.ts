/** A day of the calendar, `YYYY-MM-DD`; in this form days compare as texts do. */
export type Day = string;

const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const asDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** So many days later; earlier where `days` is negative. */
export const daysAfter = (day: Day, days: number): Day => {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date);
};

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: Day): number => asDate(day).getUTCDay() || 7;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Reads `2026-10-26` or `26/10/2026`. Null for anything else, and for days that no calendar has. */
export function readCalendarDay(text: string): Day | null {
  const [, d, m, y] = british.exec(text.trim()) ?? [];
  const written = y ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : text.trim();
  if (!form.test(written)) return null;
  const date = asDate(written);
  return Number.isNaN(date.getTime()) || asDay(date) !== written ? null : written;
}

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const oneDay = 86_400_000;

/** So many days later, of a day as 2026-11-21. */
export const shiftDay = (day: string, days: number): string =>
  new Date(asDate(day).getTime() + days * oneDay).toISOString().slice(0, 10);

/** From the first day to the second; negative where it is earlier. */
export const daysFrom = (first: string, second: string): number =>
  Math.round((asDate(second).getTime() - asDate(first).getTime()) / oneDay);

/** `Autumn 2026` a year later is `Autumn 2027`, `2026/27` is `2027/28`, and what names no year stays as it is. */
export const renameForYear = (name: string, years: number): string =>
  name.replace(
    /\b(20\d\d)(?:([/–-])(\d\d))?\b/g,
    (_, year: string, mark: string | undefined, next: string | undefined) =>
      `${Number(year) + years}${mark && next ? mark + String((Number(next) + years) % 100).padStart(2, '0') : ''}`,
  );

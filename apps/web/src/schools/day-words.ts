import { londonDay } from '@pathways/domain/shared';

/** 16 November 2023 for 2023-11-16. A day has no time zone, so it is read and said in UTC. */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day that it is in England, so many days from now, as 2026-11-22: wherever the device is. */
export const todayInLondon = (later = 0): string => londonDay(new Date(Date.now() + later * 86_400_000));

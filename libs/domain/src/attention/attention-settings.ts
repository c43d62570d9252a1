import { accept, refuse, type Result } from '../shared/index.js';

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** What a person chose for every room. Times are local wall-clock times, `HH:MM`. */
export interface AttentionSettings {
  readonly mail: boolean;
  readonly push: boolean;
  readonly quietFrom: string;
  readonly quietTo: string;
  /** The day of the weekly digest; null for none. */
  readonly digestDay: Weekday | null;
  /** Nothing is sent on days on which the person's schools are closed. */
  readonly restsOnClosedDays: boolean;
}

export const usualSettings: AttentionSettings = {
  mail: true,
  push: false,
  quietFrom: '18:00',
  quietTo: '07:30',
  digestDay: 1,
  restsOnClosedDays: true,
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Refuses times that are not on a clock; equal times mean that there are no quiet hours. */
export function chooseSettings(
  wanted: AttentionSettings,
): Result<AttentionSettings, { readonly kind: 'NoTime' }> {
  return time.test(wanted.quietFrom) && time.test(wanted.quietTo)
    ? accept(wanted)
    : refuse({ kind: 'NoTime' });
}

/** A moment as the clock on the wall shows it, `HH:MM`, and whether the person's schools are closed on that day. */
export interface LocalMoment {
  readonly time: string;
  readonly isClosedDay: boolean;
}

/** Must mail and push wait now? The bell never waits. Quiet hours may pass midnight; they include their first minute and not their last. */
export function isQuiet(settings: AttentionSettings, { time: now, isClosedDay }: LocalMoment): boolean {
  if (isClosedDay && settings.restsOnClosedDays) return true;
  const { quietFrom: from, quietTo: to } = settings;
  return from <= to ? from <= now && now < to : from <= now || now < to;
}

import { isQuiet, type AttentionSettings } from '../attention/index.js';
import { daysAfter, type Day } from './day.js';

/** A moment as calendar and clock on the wall show it; the time is `HH:MM`. */
export interface WallTime {
  readonly day: Day;
  readonly time: string;
}

/** Longer than any holiday: whoever is closed for longer is written to nevertheless. */
const longestRest = 92;

/**
 * The first moment from `now` at which a letter may reach the person: now, or the end of the quiet hours on the first day on
 * which their schools are open.
 */
export function nextOpening(
  settings: AttentionSettings,
  now: WallTime,
  isClosed: (day: Day) => boolean,
): WallTime {
  for (let ahead = 0; ahead <= longestRest; ahead += 1) {
    const day = daysAfter(now.day, ahead);
    const earliest = ahead === 0 ? now.time : '00:00';
    const isClosedDay = isClosed(day);
    const open = [earliest, settings.quietTo].find(
      time => time >= earliest && !isQuiet(settings, { time, isClosedDay }),
    );
    if (open !== undefined) return { day, time: open };
  }
  return now;
}

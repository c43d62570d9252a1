import type { AttentionSettings } from '../attention/index.js';
import { daysAfter, weekdayOf, type Day } from './day.js';
import type { WallTime } from './next-opening.js';

/** When the digest comes on its day. */
export const digestTime = '07:30';

/**
 * The day whose digest is due now: the latest chosen weekday, from half past seven on. The digest of a closed day, or of one
 * that was missed, comes at the next opening and goes under the same day, so that none comes twice. Null where the person wants
 * none.
 */
export function digestDue(settings: AttentionSettings, now: WallTime): Day | null {
  if (settings.digestDay === null) return null;
  const back = (weekdayOf(now.day) - settings.digestDay + 7) % 7;
  const isBeforeTime = back === 0 && now.time < digestTime;
  return daysAfter(now.day, isBeforeTime ? -7 : -back);
}

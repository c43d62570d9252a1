import { todayInLondon } from '../schools/day-words.js';
import type { CycleSeen } from './cycle-words.js';

/** By its first day, or within two weeks of a cycle that runs already. */
export function answerDay({ startsOn, endsOn }: Pick<CycleSeen, 'startsOn' | 'endsOn'>): string {
  if (startsOn > todayInLondon()) return startsOn;
  const soon = todayInLondon(14);
  return soon < endsOn ? soon : endsOn;
}

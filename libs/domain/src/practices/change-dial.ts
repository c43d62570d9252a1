import { latestOfEach, type CountedTry } from './counted-try.js';
import type { TryResult } from './practice.js';

/** What came of the tries, in one word. */
export type ChangeVerdict = 'not reported' | 'too soon' | 'better' | 'same' | 'worse' | 'mixed';

export interface ChangeDial {
  readonly verdict: ChangeVerdict;
  /** Schools whose latest try of the last three years says so. */
  readonly schools: Readonly<Record<TryResult, number>>;
}

/** The rule as it is printed beside the dial. */
export const changeRule = [
  'Each school counts once, with its latest try of the last three years.',
  'What more than half of the schools with a result report is shown; where no answer has more than half, the dial says “mixed”.',
  '“Too soon to say” is shown only while no school has a result. Nothing here is an average, and nothing says that the practice was the cause.',
] as const;

const answers = ['better', 'same', 'worse'] as const satisfies readonly TryResult[];

/** What schools that tried a practice report of it; the spread stands beside the word. */
export function changeFrom(tries: readonly CountedTry[], asOf: Date): ChangeDial {
  const latest = latestOfEach(tries, asOf);
  const count = (result: TryResult) => latest.filter(tried => tried.result === result).length;
  const schools = {
    better: count('better'),
    same: count('same'),
    worse: count('worse'),
    'too soon': count('too soon'),
  };
  const withResult = schools.better + schools.same + schools.worse;
  if (withResult === 0) return { verdict: latest.length > 0 ? 'too soon' : 'not reported', schools };
  return { verdict: answers.find(answer => schools[answer] * 2 > withResult) ?? 'mixed', schools };
}

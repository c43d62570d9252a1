import { contradicts } from './bearing.js';
import { latestOfEach, yearsBetween, type CountedTry } from './counted-try.js';
import type { TryProof } from './practice.js';

export const confidencePoints = ['schools', 'contexts', 'proof', 'independence', 'age'] as const;
export type ConfidencePoint = (typeof confidencePoints)[number];

/** What the rule is asked with: the tries of a practice and the practices that editors linked as contradicting it. */
export interface ConfidenceFacts {
  readonly tries: readonly CountedTry[];
  readonly contradictingPractices: number;
}

export interface Confidence {
  /** 0 to 5. */
  readonly level: number;
  /** Schools whose latest try counts: with a result, and not older than three years. */
  readonly schools: number;
  readonly better: number;
  readonly earned: readonly ConfidencePoint[];
  /** Schools whose try that counts contradicts the practice, and practices that do. */
  readonly contradictions: number;
  /** A contradiction keeps the level lower than the points alone would have it. */
  readonly isCapped: boolean;
}

/** The highest level while something that counts contradicts the practice. */
export const contradictedLevel = 3;

/** The rule as it is printed beside the dial. */
export const confidenceRule = [
  'Each school counts once, with its latest try of the last three years that had a result.',
  'Unless more than half of these schools report “better”, confidence is 0.',
  'Otherwise one point each: three schools report better; they stand in two or more contexts (phase, size and disadvantage, as shown beside each report); one of them has pupil work, records or test results to show; one of them had no part in the group that the practice came from; one of them reported within the last year.',
  'Confidence is never higher than the number of schools that report better.',
  'While a school’s try that counts contradicts the practice, or an editor has linked a practice that contradicts it, confidence is at most 3.',
] as const;

const stronger: readonly TryProof[] = ['pupil work', 'attendance or behaviour records', 'test results'];

/** How far the tries of other schools bear a practice out. Failures count the same as successes; 0 is an answer. */
export function confidenceFrom({ tries, contradictingPractices }: ConfidenceFacts, asOf: Date): Confidence {
  const counted = latestOfEach(tries, asOf, tried => tried.result !== 'too soon');
  const better = counted.filter(tried => tried.result === 'better');
  const contradictions = counted.filter(contradicts).length + contradictingPractices;
  const tally = { schools: counted.length, better: better.length, contradictions };
  if (better.length * 2 <= counted.length) return { level: 0, ...tally, earned: [], isCapped: false };
  const holds: Readonly<Record<ConfidencePoint, boolean>> = {
    schools: better.length >= 3,
    contexts: new Set(better.map(tried => tried.context)).size >= 2,
    proof: better.some(tried => stronger.includes(tried.proof)),
    independence: better.some(tried => tried.isIndependent),
    age: better.some(tried => yearsBetween(tried.loggedAt, asOf) <= 1),
  };
  const earned = confidencePoints.filter(point => holds[point]);
  const points = Math.min(earned.length, better.length);
  const isCapped = contradictions > 0 && points > contradictedLevel;
  return { level: isCapped ? contradictedLevel : points, ...tally, earned, isCapped };
}

const words = [
  'Not borne out by tries yet',
  'A first sign',
  'Some signs',
  'Fair',
  'Good',
  'As sure as tries can make it',
] as const;

/** The dial in words, so that it is never colour or a figure alone. */
export const confidenceWords = (level: number): string => words[level] ?? words[0];

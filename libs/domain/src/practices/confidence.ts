import type { Urn } from '../shared/index.js';
import type { TryProof, TryResult } from './practice.js';

/** A try as the rule of confidence sees it. */
export interface CountedTry {
  readonly urn: Urn;
  /** The school's authority and phase: two tries in one such place are one context. */
  readonly context: string;
  readonly result: TryResult;
  readonly proof: TryProof;
  /** The school was not in a group whose words the practice rests on. */
  readonly isIndependent: boolean;
  readonly loggedAt: Date;
}

export const confidencePoints = ['schools', 'contexts', 'proof', 'independence', 'age'] as const;
export type ConfidencePoint = (typeof confidencePoints)[number];

export interface Confidence {
  /** 0 to 5. */
  readonly level: number;
  /** Schools whose latest try counts: with a result, and not older than three years. */
  readonly schools: number;
  readonly better: number;
  readonly earned: readonly ConfidencePoint[];
}

/** The rule as it is printed beside the dial. */
export const confidenceRule = [
  'Each school counts once, with its latest try of the last three years that had a result.',
  'Unless more than half of these schools report “better”, confidence is 0.',
  'Otherwise one point each: three schools report better; they stand in two or more contexts (authority and phase); one of them has pupil work, records or test results to show; one of them had no part in the group that the practice came from; one of them reported within the last year.',
  'Confidence is never higher than the number of schools that report better.',
] as const;

const stronger: readonly TryProof[] = ['pupil work', 'attendance or behaviour records', 'test results'];

const yearsBetween = (earlier: Date, later: Date): number =>
  (later.getTime() - earlier.getTime()) / (365.25 * 24 * 60 * 60 * 1_000);

function latestOfEach(tries: readonly CountedTry[], asOf: Date): CountedTry[] {
  const latest = new Map<Urn, CountedTry>();
  const inTime = tries.filter(
    tried => tried.result !== 'too soon' && yearsBetween(tried.loggedAt, asOf) <= 3,
  );
  for (const tried of inTime) {
    const known = latest.get(tried.urn);
    if (!known || known.loggedAt < tried.loggedAt) latest.set(tried.urn, tried);
  }
  return [...latest.values()];
}

/** How far the tries of other schools bear a practice out. Failures count the same as successes; 0 is an answer. */
export function confidenceFrom(tries: readonly CountedTry[], asOf: Date): Confidence {
  const counted = latestOfEach(tries, asOf);
  const better = counted.filter(tried => tried.result === 'better');
  const tally = { schools: counted.length, better: better.length };
  if (better.length * 2 <= counted.length) return { level: 0, ...tally, earned: [] };
  const holds: Readonly<Record<ConfidencePoint, boolean>> = {
    schools: better.length >= 3,
    contexts: new Set(better.map(tried => tried.context)).size >= 2,
    proof: better.some(tried => stronger.includes(tried.proof)),
    independence: better.some(tried => tried.isIndependent),
    age: better.some(tried => yearsBetween(tried.loggedAt, asOf) <= 1),
  };
  const earned = confidencePoints.filter(point => holds[point]);
  return { level: Math.min(earned.length, better.length), ...tally, earned };
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

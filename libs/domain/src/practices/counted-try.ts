import type { Urn } from '../shared/index.js';
import type { TryEffort, TryProof, TryResult } from './practice.js';

/** A try as the rules of the dials see it. */
export interface CountedTry {
  readonly urn: Urn;
  /** The school's place as the public reads it: phase, size, disadvantage. Two tries in one such place are one context. */
  readonly context: string;
  readonly effort: TryEffort;
  readonly result: TryResult;
  readonly proof: TryProof;
  readonly wouldKeep: boolean;
  /** The school was not in a group whose words the practice rests on. */
  readonly isIndependent: boolean;
  readonly loggedAt: Date;
}

/** Older tries stay readable and move no dial. */
export const yearsThatCount = 3;

const msPerYear = 365.25 * 24 * 60 * 60 * 1_000;

/** In years of 365.25 days; negative where `later` is the earlier. */
export const yearsBetween = (earlier: Date, later: Date): number =>
  (later.getTime() - earlier.getTime()) / msPerYear;

export const countsByAge = ({ loggedAt }: Pick<CountedTry, 'loggedAt'>, asOf: Date): boolean =>
  yearsBetween(loggedAt, asOf) <= yearsThatCount;

/** Each school's latest try of those that count by age and by `speaks`; of two of one moment the first. */
export function latestOfEach<Tried extends Pick<CountedTry, 'urn' | 'loggedAt'>>(
  tries: readonly Tried[],
  asOf: Date,
  speaks: (tried: Tried) => boolean = () => true,
): readonly Tried[] {
  const latest = new Map<Urn, Tried>();
  for (const tried of tries.filter(each => countsByAge(each, asOf) && speaks(each))) {
    const known = latest.get(tried.urn);
    if (!known || known.loggedAt < tried.loggedAt) latest.set(tried.urn, tried);
  }
  return [...latest.values()];
}

/**
 * The first moment after `asOf` at which age alone may move a dial: a try becomes one year old, or too old to count. Null:
 * none will.
 */
export function dialsHoldUntil(tries: readonly Pick<CountedTry, 'loggedAt'>[], asOf: Date): Date | null {
  const turns = tries
    .flatMap(({ loggedAt }) => [1, yearsThatCount].map(years => loggedAt.getTime() + years * msPerYear))
    .filter(turn => turn >= asOf.getTime());
  return turns.length > 0 ? new Date(Math.min(...turns) + 1) : null;
}

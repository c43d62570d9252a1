import type { TryResult } from './practice.js';

/** How one record speaks of a practice. A try has what its report makes it; editors link practices by all four. */
export const bearings = ['supports', 'adapts', 'contradicts', 'replaces'] as const;
export type Bearing = (typeof bearings)[number];

export interface BearingFacts {
  readonly result: TryResult;
  readonly wouldKeep: boolean;
  /** Something was done otherwise than described. */
  readonly isAdapted: boolean;
}

/** The rule as it is printed: the report decides, nobody's opinion of it. */
export const bearingRule = [
  'A try contradicts a practice when it made things worse, or when it changed nothing and the school dropped it.',
  'A try adapts a practice when the school did something otherwise than described.',
  'A try supports a practice when it was done as described and made things better.',
] as const;

export const contradicts = ({ result, wouldKeep }: Omit<BearingFacts, 'isAdapted'>): boolean =>
  result === 'worse' || (result === 'same' && !wouldKeep);

/** What a try says of its practice: none, one or two things, in the order of `bearings`. */
export function bearingsOf(facts: BearingFacts): readonly Bearing[] {
  const says: Readonly<Record<Bearing, boolean>> = {
    supports: facts.result === 'better' && !facts.isAdapted,
    adapts: facts.isAdapted,
    contradicts: contradicts(facts),
    replaces: false,
  };
  return bearings.filter(bearing => says[bearing]);
}

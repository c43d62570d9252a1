import {
  disadvantageBandOf,
  fitsAtLeast,
  sizeBandOf,
  type DisadvantageBand,
  type RegisterSchool,
  type SizeBand,
} from '../practices/index.js';
import type { SchoolPhase } from '../schools/index.js';

/** Where a try was made, said so that no school can be told from it. Null: not told, because too few schools would fit. */
export interface TryContext {
  readonly phase: SchoolPhase | null;
  readonly size: SizeBand | null;
  readonly disadvantage: DisadvantageBand | null;
}

type Placed = Pick<RegisterSchool, 'phase' | 'pupils' | 'disadvantage'>;

const bandsOf = ({ phase, pupils, disadvantage }: Placed): TryContext => ({
  phase,
  size: pupils === null ? null : sizeBandOf(pupils),
  disadvantage: disadvantage === null ? null : disadvantageBandOf(disadvantage),
});

const key = ({ phase, size, disadvantage }: TryContext): string =>
  [phase ?? '', size ?? '', disadvantage ?? ''].join('|');

/** From what is told most to what is told least, in the order in which `generalise` leaves things out. */
const coarserOf = (context: TryContext): readonly TryContext[] => [
  context,
  { ...context, disadvantage: null },
  { ...context, disadvantage: null, size: null },
];

/** How many schools of the register fit each description, counted once for all tries. */
export type RegisterTally = ReadonlyMap<string, number>;

export function tallyRegister(register: Iterable<Placed>): RegisterTally {
  const tally = new Map<string, number>();
  for (const school of register) {
    const keys = new Set(coarserOf(bandsOf(school)).map(key));
    for (const each of keys) tally.set(each, (tally.get(each) ?? 0) + 1);
  }
  return tally;
}

/** The most telling description of the school that at least five schools of the register fit. */
export function contextOfTry(school: Placed, tally: RegisterTally): TryContext {
  const told = coarserOf(bandsOf(school)).find(context => (tally.get(key(context)) ?? 0) >= fitsAtLeast);
  return told ?? { phase: null, size: null, disadvantage: null };
}

/** One text for one context: tries with the same text stand in the same context for the dial of confidence. */
export const contextKey = key;

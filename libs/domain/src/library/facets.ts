import { disadvantageBands, effectTimes, outcomeTags, sizeBands, tryEfforts } from '../practices/index.js';
import { schoolPhases } from '../schools/index.js';

/** By what the library is narrowed down, in the order in which heads ask. */
export const libraryFacets = [
  'outcome',
  'phase',
  'learners',
  'size',
  'disadvantage',
  'effort',
  'effect',
  'confidence',
  'theme',
] as const;
export type LibraryFacet = (typeof libraryFacets)[number];

/** At most one value of each facet. */
export type ChosenFacets = Readonly<Partial<Record<LibraryFacet, string>>>;

/** One value of a facet and how many practices it would leave, all other choices kept. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<LibraryFacet, readonly FacetCount[]>>;

/** The values that a facet can have, in the order in which they are read; null: whatever the practices say. */
export const facetValues: Readonly<Record<LibraryFacet, readonly string[] | null>> = {
  outcome: outcomeTags,
  phase: schoolPhases,
  learners: null,
  size: sizeBands,
  disadvantage: disadvantageBands,
  effort: tryEfforts,
  effect: effectTimes,
  confidence: ['1', '2', '3', '4', '5'],
  theme: null,
};

/** How many values of a facet are offered at most; the commonest are. */
export const facetOffer = 12;

/**
 * Counts as they are shown: in the order of the facet's own values, else the commonest first; confidence counts "at least",
 * so that each level includes those above it. Values that would leave nothing are left out.
 */
export function orderedCounts(facet: LibraryFacet, counts: readonly FacetCount[]): readonly FacetCount[] {
  const own = facetValues[facet];
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  if (facet === 'confidence') {
    return (own ?? [])
      .map(value => ({
        value,
        count: counts
          .filter(each => Number(each.value) >= Number(value))
          .reduce((sum, each) => sum + each.count, 0),
      }))
      .filter(({ count }) => count > 0);
  }
  if (own) return own.flatMap(value => (known.get(value) ? [{ value, count: known.get(value) ?? 0 }] : []));
  return [...counts]
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value, 'en'))
    .slice(0, facetOffer);
}

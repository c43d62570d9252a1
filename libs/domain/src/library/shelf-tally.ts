import {
  libraryFacets,
  orderedCounts,
  type ChosenFacets,
  type FacetCounts,
  type LibraryFacet,
} from './facets.js';

/** A practice as it is counted: its place on the shelf and the values it has of each facet. */
export interface CountedPractice {
  readonly place: number;
  readonly has: Readonly<Record<LibraryFacet, readonly string[]>>;
}

/** The values of one facet, each by a number; those of practice n stand in `numbers` from `starts[n]` to `starts[n + 1]`. */
interface FacetColumn {
  readonly facet: LibraryFacet;
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The whole shelf, laid out for counting: a few bytes for each value of each practice. */
export interface FacetTable {
  readonly places: readonly number[];
  readonly columns: readonly FacetColumn[];
}

function columnOf(facet: LibraryFacet, practices: readonly CountedPractice[]): FacetColumn {
  const known = new Map<string, number>();
  const starts = new Uint32Array(practices.length + 1);
  const numbers: number[] = [];
  practices.forEach(({ has }, practice) => {
    const own = has[facet];
    for (const value of own.length > 1 ? new Set(own) : own) {
      if (!known.has(value)) known.set(value, known.size);
      numbers.push(known.get(value) ?? 0);
    }
    starts[practice + 1] = numbers.length;
  });
  return { facet, values: [...known.keys()], starts, numbers: Uint32Array.from(numbers) };
}

export const facetTableOf = (practices: readonly CountedPractice[]): FacetTable => ({
  places: practices.map(({ place }) => place),
  columns: libraryFacets.map(facet => columnOf(facet, practices)),
});

/** Which practices of the shelf stand at these places, one byte each; places that are not on it are left out. */
export function standingAt({ places }: FacetTable, wanted: Iterable<number>): Uint8Array {
  const sought = new Set(wanted);
  return Uint8Array.from(places, place => (sought.has(place) ? 1 : 0));
}

export interface Tally {
  readonly total: number;
  readonly facets: FacetCounts;
  /** Places of those that are left, the first `most` of them at most. */
  readonly places: readonly number[];
}

/** How many practices a search leaves, which, and how many each further choice would leave. Null: no words were asked. */
export interface TallyWish {
  readonly chosen: ChosenFacets;
  readonly saying: Uint8Array | null;
  readonly most: number;
}

/** Which values of the column answer the choice; confidence is asked "at least". */
const answering = ({ facet, values }: FacetColumn, wanted: string): Uint8Array =>
  Uint8Array.from(values, value =>
    (facet === 'confidence' ? Number(value) >= Number(wanted) : value === wanted) ? 1 : 0,
  );

interface Condition {
  readonly at: number;
  readonly column: FacetColumn;
  readonly answers: Uint8Array;
}

function holds({ column, answers }: Condition, practice: number): boolean {
  const end = column.starts[practice + 1] ?? 0;
  for (let at = column.starts[practice] ?? 0; at < end; at += 1)
    if (answers[column.numbers[at] ?? 0] === 1) return true;
  return false;
}

/** The column of the only condition that the practice misses; -1 where it misses none, null where it misses more. */
function missedAt(conditions: readonly Condition[], practice: number): number | null {
  let missed = -1;
  for (const condition of conditions) {
    if (holds(condition, practice)) continue;
    if (missed >= 0) return null;
    missed = condition.at;
  }
  return missed;
}

function add(counts: Uint32Array, { starts, numbers }: FacetColumn, practice: number): void {
  const end = starts[practice + 1] ?? 0;
  for (let at = starts[practice] ?? 0; at < end; at += 1) {
    const number = numbers[at] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}

/**
 * Looks at each practice once. One that answers every choice counts for all facets; one that misses a single choice counts for
 * the facet of that choice alone, since it is what another value there would bring.
 */
export function tally(shelf: FacetTable, { chosen, saying, most }: TallyWish): Tally {
  const conditions = shelf.columns.flatMap((column, at) => {
    const wanted = chosen[column.facet];
    return wanted === undefined ? [] : [{ at, column, answers: answering(column, wanted) }];
  });
  const counts = shelf.columns.map(({ values }) => new Uint32Array(values.length));
  const places: number[] = [];
  let total = 0;
  shelf.places.forEach((place, practice) => {
    if (saying && saying[practice] !== 1) return;
    const missed = missedAt(conditions, practice);
    if (missed === null) return;
    if (missed === -1) {
      total += 1;
      if (places.length < most) places.push(place);
    }
    shelf.columns.forEach((column, at) => {
      const counted = counts[at];
      if (counted && (missed === -1 || missed === at)) add(counted, column, practice);
    });
  });
  const facets = shelf.columns.map(({ facet, values }, at) => {
    const counted = values.map((value, number) => ({ value, count: counts[at]?.[number] ?? 0 }));
    return [facet, orderedCounts(facet, counted)] as const;
  });
  return { total, places, facets: Object.fromEntries(facets) as FacetCounts };
}

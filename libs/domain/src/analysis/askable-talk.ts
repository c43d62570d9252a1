import type { CycleId } from '../shared/index.js';
import type { Askable, Breakdown, Sum } from '../suppression/index.js';
import { attributes, type Attribute, type OpenTalk } from './talk.js';

/** One number of one code: of all schools, or of those with one value of an attribute, in all cycles or in one; or of one month. */
export interface CellPlace {
  readonly by: Attribute | 'all' | 'month';
  readonly value: string;
  /** Null: all cycles. */
  readonly cycle: CycleId | null;
}

export const keyOf = ({ by, value, cycle }: CellPlace): string => `${by}|${value}|${cycle ?? ''}`;

const total = (cycle: CycleId | null): CellPlace => ({ by: 'all', value: '', cycle });

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const isIn =
  ({ by, value, cycle }: CellPlace) =>
  (talk: OpenTalk): boolean =>
    (cycle === null || talk.cycle === cycle) &&
    (by === 'all' || (by === 'month' ? talk.month : talk.attributes[by]) === value);

/** Which numbers can be asked about a code at all: the tables know no other question. */
export function cellPlaces(talks: readonly OpenTalk[]): readonly CellPlace[] {
  const cycles: (CycleId | null)[] = [null, ...distinct(talks.map(({ cycle }) => cycle))];
  const byAttribute = attributes.flatMap(by =>
    distinct(talks.map(talk => talk.attributes[by])).flatMap(value =>
      cycles.map(cycle => ({ by, value, cycle })),
    ),
  );
  const months = distinct(talks.map(({ month }) => month)).map(value => ({
    by: 'month' as const,
    value,
    cycle: null,
  }));
  return [...cycles.map(total), ...byAttribute, ...months];
}

function breakdownsOf(talks: readonly OpenTalk[], places: readonly CellPlace[]): readonly Breakdown[] {
  const keys = (wanted: (place: CellPlace) => boolean) => places.filter(wanted).map(keyOf);
  const wholes = places.filter(({ by }) => by !== 'month');
  const overCycles = wholes
    .filter(({ cycle }) => cycle === null)
    .map(({ by, value }) => ({
      whole: keyOf({ by, value, cycle: null }),
      parts: keys(part => part.by === by && part.value === value && part.cycle !== null),
    }));
  const totals = wholes.filter(({ by }) => by === 'all');
  const overAttributes = totals.flatMap(whole =>
    attributes.map(by => ({
      whole: keyOf(whole),
      parts: keys(part => part.by === by && part.cycle === whole.cycle),
    })),
  );
  const overMonths = totals.flatMap(whole => {
    const within = distinct(talks.filter(isIn(whole)).map(({ month }) => month));
    const straddles = talks.some(talk => within.includes(talk.month) && !isIn(whole)(talk));
    return straddles
      ? []
      : [{ whole: keyOf(whole), parts: keys(part => part.by === 'month' && within.includes(part.value)) }];
  });
  return [...overCycles, ...overAttributes, ...overMonths].filter(({ parts }) => parts.length > 0);
}

/** Everything that may be asked about one code. `countOf`: how often it stands in what a school said in a month of a cycle. */
export function askableTalk(talks: readonly OpenTalk[], countOf: (talk: OpenTalk) => number): Askable {
  const places = cellPlaces(talks);
  const sums: Sum[] = places.map(place => {
    const belongs = isIn(place);
    return { key: keyOf(place), pieces: talks.flatMap((talk, at) => (belongs(talk) ? [at] : [])) };
  });
  return {
    pieces: talks.map(talk => ({ school: talk.urn, count: countOf(talk) })),
    sums,
    breakdowns: breakdownsOf(talks, places),
  };
}

import { distanceBetween, type Likeness, type PoolSchool } from '../formation/index.js';
import { apartness, nearestTo, type NearestWish } from './nearest.js';

/** Where a school stands in a list of nearest: its place from 1, and how far apart per unit of weight. */
export interface ListPlace {
  /** Null: not among the nearest. */
  readonly place: number | null;
  readonly apart: number;
}

/** A school that is among the nearest before a change of weights, after it, or both. */
export interface ListChange {
  readonly school: PoolSchool;
  readonly before: ListPlace;
  readonly after: ListPlace;
  readonly kind: 'stays' | 'enters' | 'leaves';
}

/** One way of measuring and the schools of whom it knows enough. */
export interface MeasuredPool {
  readonly likeness: Likeness;
  readonly known: readonly PoolSchool[];
}

/**
 * Who enters and who leaves a school's nearest when the weights change. Distances are per unit of weight, so that the two
 * can be laid side by side. In the order of the list after; those who leave follow, in the order of the list before.
 */
export function compareLists(
  subject: PoolSchool,
  before: MeasuredPool,
  after: MeasuredPool,
  count: number,
): readonly ListChange[] {
  const wish: NearestWish = { count, otherAuthority: false, otherTrust: false, withinKm: null };
  const lists = [before, after].map(({ likeness, known }) =>
    known.some(({ urn }) => urn === subject.urn) ? nearestTo(likeness, subject, known, wish) : [],
  );
  const [was = [], is = []] = lists.map(list => list.map(({ school }) => school));
  const placeIn = (
    list: readonly PoolSchool[],
    { likeness }: MeasuredPool,
    school: PoolSchool,
  ): ListPlace => {
    const at = list.findIndex(({ urn }) => urn === school.urn);
    const distance = distanceBetween(likeness, subject, school);
    return { place: at < 0 ? null : at + 1, apart: apartness(likeness, distance) };
  };
  const left = was.filter(({ urn }) => !is.some(other => other.urn === urn));
  return [...is, ...left].map(school => {
    const places = { before: placeIn(was, before, school), after: placeIn(is, after, school) };
    const kind = places.before.place === null ? 'enters' : places.after.place === null ? 'leaves' : 'stays';
    return { school, ...places, kind };
  });
}

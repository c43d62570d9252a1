import {
  figureOf,
  knownValue,
  yearsOf,
  type LikenessProfile,
  type PoolSchool,
  type ProfileMeasure,
  type ReasonFigure,
} from '../formation/index.js';

/** One measure over a pool, with the places of a school and of its group in it. Shows spread; no places are counted. */
export interface MeasureStrip {
  readonly measure: ProfileMeasure;
  /** Every published value of the pool, from the least to the most; none for schools without one. */
  readonly values: readonly number[];
  readonly median: number | null;
  /** How many schools of the pool have no value. */
  readonly without: number;
  readonly years: string | null;
  readonly figure: ReasonFigure;
  /** The other schools of its group, in their order. */
  readonly group: readonly ReasonFigure[];
}

/** The middle value of a sorted list; the mean of the two in the middle of an even one; null for none. */
export function medianOf(sorted: readonly number[]): number | null {
  const [one, other] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return one === undefined || other === undefined ? null : (one + other) / 2;
}

/** A strip for every measure of the profile, in its order. `group`: the school's partners. */
export const stripsOf = (
  { measures }: LikenessProfile,
  subject: PoolSchool,
  pool: readonly PoolSchool[],
  group: readonly PoolSchool[],
): readonly MeasureStrip[] =>
  measures.map(measure => {
    const { code } = measure;
    const values = pool.flatMap(school => knownValue(school, code) ?? []).sort((one, other) => one - other);
    return {
      measure,
      values,
      median: medianOf(values),
      without: pool.length - values.length,
      years: yearsOf(pool, [code]),
      figure: figureOf(subject, code),
      group: group.filter(({ urn }) => urn !== subject.urn).map(school => figureOf(school, code)),
    };
  });

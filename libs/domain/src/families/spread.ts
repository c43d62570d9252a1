import type { Urn } from '../shared/index.js';

/** How far the schools of a family lie apart in one measure: values in its unit, and never anybody's place in an order. */
export interface FamilySpread {
  readonly schools: number;
  readonly least: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly most: number;
  /** Best in family: every school with the highest value. */
  readonly best: readonly Urn[];
}

/** Fewer values than this have no mean and no spread: two would only say each school's figure to the other. */
export const fewestForSpread = 3;

export const meanOf = (values: readonly number[]): number | null =>
  values.length < fewestForSpread ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Between the two values around the place, in the way of spreadsheets (R's type 7). `sorted` has at least one. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Null for fewer than three values. */
export function spreadOf(
  held: readonly { readonly urn: Urn; readonly value: number }[],
): FamilySpread | null {
  if (held.length < fewestForSpread) return null;
  const sorted = held.map(({ value }) => value).sort((one, other) => one - other);
  const most = quantile(sorted, 1);
  return {
    schools: held.length,
    least: quantile(sorted, 0),
    lowerQuarter: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuarter: quantile(sorted, 0.75),
    most,
    best: held.filter(({ value }) => value === most).map(({ urn }) => urn),
  };
}

import { isKnown, type ShownFigure } from './shown-figure.js';

/** The years that improvement is counted over. Years are written 2024/25. */
export interface ImprovementYears {
  /** The newest year that any school has a value for; null where none has. */
  readonly level: string | null;
  /** The year that it is held against; null where only one year is published. */
  readonly since: string | null;
  /** How many school years lie from the one to the other, both counted: three, two or one. */
  readonly counted: 1 | 2 | 3;
  /** Years of the three that no school of the family has a value for. */
  readonly missing: readonly string[];
}

export const firstYearOf = (academicYear: string): number => Number(academicYear.slice(0, 4));

/** 2024 becomes 2024/25. */
export const yearFrom = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`;

/**
 * Three school years, the newest published one the last of them. Where the first of the three is not published, the
 * second stands in and the year is named as missing: two years are never passed off as three.
 */
export function improvementYears(figures: readonly ShownFigure[]): ImprovementYears {
  const held = new Set(figures.filter(isKnown).map(figure => firstYearOf(figure.academicYear)));
  const last = Math.max(...held);
  if (held.size === 0) return { level: null, since: null, counted: 1, missing: [] };
  const before = [last - 2, last - 1].find(year => held.has(year));
  return {
    level: yearFrom(last),
    since: before === undefined ? null : yearFrom(before),
    counted: before === undefined ? 1 : before === last - 2 ? 3 : 2,
    missing: [last - 2, last - 1].filter(year => !held.has(year)).map(yearFrom),
  };
}

/**
 * Improvement: the later figure less the earlier one, in the measure's own unit, rounded as it is published. Null
 * unless both are values: nothing is put in the place of a figure that is missing.
 */
export function improvementBetween(
  earlier: ShownFigure | null,
  later: ShownFigure,
  decimals: number,
): number | null {
  if (!isKnown(earlier) || !isKnown(later)) return null;
  // Adding nought turns a minus nought into nought.
  return Number((later.value - earlier.value).toFixed(decimals)) + 0;
}

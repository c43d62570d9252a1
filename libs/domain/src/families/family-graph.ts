import { definitionOf, type MeasureUnit } from '../schools/index.js';
import type { Urn } from '../shared/index.js';
import { familyMeasuresFor, type FamilyMeasure } from './family-measures.js';
import { firstYearOf, improvementBetween, improvementYears, yearFrom } from './improvement.js';
import type { ImprovementYears } from './improvement.js';
import { ShownFigures } from './shown-figures.js';
import { isKnown, type FamilyFigure, type KnownFigure, type ShownFigure } from './shown-figure.js';
import { meanOf, spreadOf, type FamilySpread } from './spread.js';
import type { SchoolPhase } from '../schools/index.js';

/** A school of a family in one graph. */
export interface FamilyPoint {
  readonly urn: Urn;
  readonly name: string;
  /** Across: where the school stands in the newest year. Null where no school has a value in any year. */
  readonly level: ShownFigure | null;
  /** What the level is held against; null where one year alone is published. */
  readonly since: ShownFigure | null;
  /** Upwards: improvement in the measure's unit; null unless both years have a value. */
  readonly change: number | null;
  /** The level of the other part of the pupils; null for a measure of all of them. */
  readonly beside: ShownFigure | null;
  /** One for each of the graph's years, in their order. */
  readonly trend: readonly ShownFigure[];
}

/** The family graph of one measure: attainment across, improvement upwards, the mean of each as cross-hairs. */
export interface FamilyGraph extends FamilyMeasure {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly meaning: string;
  /** What the other part of the pupils is called; null for a measure of all of them. */
  readonly besideTitle: string | null;
  /** Digits after the point, as published. */
  readonly decimals: number;
  readonly years: ImprovementYears;
  /** Every school year from the first to the last held, those that nobody published too. */
  readonly allYears: readonly string[];
  /** Every school of the family, by name, with and without a point. */
  readonly points: readonly FamilyPoint[];
  /** Means over the schools that have both, each counting once; null for fewer than three. */
  readonly centre: {
    readonly level: number | null;
    readonly change: number | null;
    readonly schools: number;
  };
  readonly levels: FamilySpread | null;
  readonly changes: FamilySpread | null;
  /** "2024/25: publication, final", once for each. */
  readonly sources: readonly string[];
}

export interface FamilySchool {
  readonly urn: Urn;
  readonly name: string;
}

type Placed = FamilyPoint & { readonly level: KnownFigure; readonly change: number };
const isPlaced = (point: FamilyPoint): point is Placed => isKnown(point.level) && point.change !== null;

/** Every graph of a family of this phase, the overall one first. Figures of other schools and codes are passed over. */
export function familyGraphs(
  phase: SchoolPhase | null,
  schools: readonly FamilySchool[],
  figures: readonly FamilyFigure[],
): readonly FamilyGraph[] {
  return familyMeasuresFor(phase).map(measure => familyGraph(measure, schools, figures));
}

/** One measure of one family. What is suppressed, or withheld against subtraction, is in no number of the answer. */
export function familyGraph(
  measure: FamilyMeasure,
  schools: readonly FamilySchool[],
  figures: readonly FamilyFigure[],
): FamilyGraph {
  const held = new ShownFigures(measure, schools, figures);
  const { name, unit, meaning } = definitionOf(measure.code);
  const years = improvementYears(held.all());
  const decimals = held.decimals();
  const allYears = yearsOver(held.all());
  const points = [...schools]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((school): FamilyPoint => {
      const level = years.level === null ? null : held.of(school.urn, years.level);
      const since = years.since === null ? null : held.of(school.urn, years.since);
      const change = level && improvementBetween(since, level, decimals);
      return {
        ...school,
        level,
        since,
        change,
        beside: years.level === null ? null : held.beside(school.urn, years.level),
        trend: allYears.map(year => held.of(school.urn, year)),
      };
    });
  const placed = points.filter(isPlaced);
  return {
    ...measure,
    name,
    unit,
    meaning,
    besideTitle: otherPartOf(measure),
    decimals,
    years,
    allYears,
    points,
    centre: {
      level: meanOf(placed.map(point => point.level.value)),
      change: meanOf(placed.map(point => point.change)),
      schools: placed.length,
    },
    levels: spreadOf(
      points.flatMap(({ urn, level }) => (isKnown(level) ? [{ urn, value: level.value }] : [])),
    ),
    changes: spreadOf(points.flatMap(({ urn, change }) => (change === null ? [] : [{ urn, value: change }]))),
    sources: held.sources(),
  };
}

function otherPartOf({ code, split }: FamilyMeasure): string | null {
  const other = split?.parts.find(part => part !== code);
  return familyMeasuresFor('secondary').find(each => each.code === other)?.title ?? null;
}

function yearsOver(figures: readonly ShownFigure[]): string[] {
  const held = figures.filter(isKnown).map(figure => firstYearOf(figure.academicYear));
  if (held.length === 0) return [];
  const [from, to] = [Math.min(...held), Math.max(...held)];
  return Array.from({ length: to - from + 1 }, (_, at) => yearFrom(from + at));
}

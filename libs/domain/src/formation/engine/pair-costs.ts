import type { FormationInstance, PairRules, School } from './instance.js';
import { Space } from './space.js';
import { int, real } from './vectors.js';

/** The advantage in an area of strength beyond which more does not help further, in standard deviations. */
const ENOUGH_ADVANTAGE = 1.5;

/** Mean strength over the areas known, in standard deviations; null where none is. */
export function meanStrength(school: School): number | null {
  const known = (school.strengths ?? []).filter(value => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Who may help whom within one phase, and at what cost. Rows are the schools in the order given. */
export class PairCosts {
  private readonly space: Space;
  private readonly areas: number;
  /** n x areas; NaN where nothing is known. */
  private readonly strengths: Float64Array;
  private readonly place: Float64Array;

  constructor(
    readonly schools: readonly School[],
    { distance, locks }: FormationInstance,
    private readonly rules: PairRules,
  ) {
    this.space = new Space(schools, distance);
    const row = new Map(schools.map((school, i) => [school.id, i]));
    const rows = (sets: readonly (readonly string[])[] | undefined): [number, number][] =>
      (sets ?? []).flatMap(([a = '', b = '']): [number, number][] => {
        const [i, j] = [row.get(a), row.get(b)];
        return i === undefined || j === undefined ? [] : [[i, j]];
      });
    this.space.lock(rows(locks?.apart), rows(locks?.together));
    this.areas = Math.max(0, ...schools.slice(0, 1).map(school => school.strengths?.length ?? 0));
    this.strengths = Float64Array.from(
      schools.flatMap(school => Array.from({ length: this.areas }, (_, k) => school.strengths?.[k] ?? NaN)),
    );
    this.place = Float64Array.from(schools.flatMap(school => [school.x, school.y]));
  }

  /** Another authority and trust, not near enough to compete for pupils, and as locks have it. */
  mayHelp(i: number, j: number): boolean {
    const east = real(this.place, 2 * i) - real(this.place, 2 * j);
    const north = real(this.place, 2 * i + 1) - real(this.place, 2 * j + 1);
    if (i === j || east * east + north * north < this.rules.minKm ** 2 || this.space.clash(i, j))
      return false;
    const [mine, theirs] = [int(this.space.mate, i), int(this.space.mate, j)];
    return (mine < 0 || mine === j) && (theirs < 0 || theirs === i);
  }

  /** How unlike the intakes are: the part of the cost that is never more than the whole. */
  distance(i: number, j: number): number {
    return this.space.distance(i, j);
  }

  /** Half of the root of the squared shortfalls of j's advantage in the areas where i is weak (below 0). */
  shortfall(i: number, j: number): number {
    let sum = 0;
    for (let area = 0; area < this.areas; area += 1) {
      const own = real(this.strengths, i * this.areas + area);
      const missing = real(this.strengths, j * this.areas + area) - own - ENOUGH_ADVANTAGE;
      if (own < 0 && missing < 0) sum += missing * missing;
    }
    return Math.sqrt(sum) / 2;
  }

  cost(i: number, j: number): number {
    return this.distance(i, j) + this.shortfall(i, j);
  }

  weak(): number[] {
    return this.rowsWhere(mean => mean <= this.rules.strugglingTo);
  }

  strong(): number[] {
    return this.rowsWhere(mean => mean >= this.rules.strongFrom);
  }

  private rowsWhere(holds: (mean: number) => boolean): number[] {
    return this.schools.flatMap((school, i) => {
      const mean = meanStrength(school);
      return mean !== null && holds(mean) ? [i] : [];
    });
  }
}

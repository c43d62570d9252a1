import type { SchoolPhase } from '../schools/index.js';
import { knownValue, type PoolSchool } from './pool.js';

/** An area in which a school may be strong. */
export interface StrengthArea {
  readonly code: string;
  readonly standsFor: string;
  /** Absence: less is better. */
  readonly lessIsBetter?: true;
}

/** What strengths are compared against: schools in harder circumstances are not called weak for it. */
export const circumstanceCode = 'PNUMFSMEVER';

const attendance: StrengthArea = { code: 'PERCTOT', standsFor: 'Attendance', lessIsBetter: true };

/** The areas that a pair may help each other in. */
export function strengthAreas(phase: SchoolPhase): readonly StrengthArea[] {
  if (phase === 'primary') {
    return [
      { code: 'READ_AVERAGE', standsFor: 'Reading' },
      { code: 'MAT_AVERAGE', standsFor: 'Maths' },
      { code: 'GPS_AVERAGE', standsFor: 'Grammar, punctuation and spelling' },
      attendance,
    ];
  }
  if (phase === 'secondary' || phase === 'all-through') {
    return [
      { code: 'ATT8SCR', standsFor: 'Attainment 8' },
      { code: 'PTL2BASICS_95', standsFor: 'English and maths' },
      { code: 'EBACCAPS', standsFor: 'EBacc subjects' },
      attendance,
    ];
  }
  return [attendance];
}

/**
 * By URN one value per area, in standard deviations over the pool: how much better the school does than the pool's
 * schools with as many disadvantaged pupils (a straight line through the pool). null where a figure is not known.
 */
export function strengthsOn(pool: readonly PoolSchool[]): ReadonlyMap<string, readonly (number | null)[]> {
  const areas = strengthAreas(pool[0]?.phase ?? 'other');
  const columns = areas.map(area => residuals(pool, area));
  return new Map(pool.map((school, row) => [school.urn, columns.map(column => column[row] ?? null)]));
}

function residuals(pool: readonly PoolSchool[], { code, lessIsBetter }: StrengthArea): (number | null)[] {
  const points = pool.map(school => {
    const [x, y] = [knownValue(school, circumstanceCode), knownValue(school, code)];
    return x === null || y === null ? null : ([x, lessIsBetter ? -y : y] as const);
  });
  const known = points.filter(point => point !== null);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    known.reduce((sum, point) => sum + of(point), 0) / Math.max(1, known.length);
  const [x, y] = [mean(point => point[0]), mean(point => point[1])];
  const across = mean(point => (point[0] - x) ** 2);
  const slope = across > 0 ? mean(point => (point[0] - x) * (point[1] - y)) / across : 0;
  const over = (point: readonly [number, number]): number => point[1] - y - slope * (point[0] - x);
  const deviation = Math.sqrt(mean(point => over(point) ** 2));
  return points.map(point =>
    point === null ? null : deviation > 0 ? Math.round((1e6 * over(point)) / deviation) / 1e6 : 0,
  );
}

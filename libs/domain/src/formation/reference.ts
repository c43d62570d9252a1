import type { PoolSchool } from './pool.js';
import type { LikenessProfile, ProfileMeasure, Reference } from './profile-shape.js';
import { spreadOf } from './spread.js';

/** "2022/23", or "2022/23 to 2024/25" where the newest figures of several measures differ in year; null for none. */
export function yearsOf(schools: readonly PoolSchool[], codes: readonly string[]): string | null {
  const years = new Set(
    schools.flatMap(school => codes.flatMap(code => school.measures[code]?.academicYear ?? [])),
  );
  const [first, ...rest] = [...years].sort();
  const last = rest.at(-1);
  return first === undefined ? null : last === undefined ? first : `${first} to ${last}`;
}

/** A reference measured on schools of one phase that somebody can name. */
export const referenceOn = (
  schools: readonly PoolSchool[],
  measures: readonly ProfileMeasure[],
  { kind, name }: Pick<Reference, 'kind' | 'name'>,
): Reference => ({
  kind,
  name,
  year: yearsOf(
    schools,
    measures.map(({ code }) => code),
  ),
  schools: schools.length,
  spreads: measures.map(measure => spreadOf(schools, measure)),
});

/** What a profile is standardised on when it is used on this pool. */
export const referenceFor = (pool: readonly PoolSchool[], profile: LikenessProfile): Reference =>
  profile.reference ?? referenceOn(pool, profile.measures, { kind: 'pool', name: 'the schools compared' });

import { coverageOf, knownValue, type LikenessProfile, type PoolSchool } from '../formation/index.js';

/** One measure of a profile, and how many schools of a pool have no value of it. */
export interface LackingMeasure {
  readonly code: string;
  readonly standsFor: string;
  readonly without: number;
}

/** What is missing for whom: schools with too little known for any likeness, and each measure's gaps. */
export interface LackingCount {
  readonly schools: number;
  readonly tooLittle: readonly PoolSchool[];
  readonly measures: readonly LackingMeasure[];
}

/** Counted before anything is compared. `pool`: of one school phase. */
export const lackingIn = (pool: readonly PoolSchool[], profile: LikenessProfile): LackingCount => ({
  schools: pool.length,
  tooLittle: pool.filter(school => !coverageOf(school, pool, profile).isEnough),
  measures: profile.measures.map(({ code, standsFor }) => ({
    code,
    standsFor,
    without: pool.filter(school => knownValue(school, code) === null).length,
  })),
});

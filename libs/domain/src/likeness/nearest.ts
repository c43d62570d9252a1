import {
  coverageOf,
  distanceBetween,
  kilometresBetween,
  type Likeness,
  type PoolSchool,
} from '../formation/index.js';

/** What a list of nearest schools is asked for. Every filter holds both ways, so that two-way means the same for both. */
export interface NearestWish {
  readonly count: number;
  readonly otherAuthority: boolean;
  readonly otherTrust: boolean;
  /** In a straight line; null: any distance. A school without a place on the map is then left out. */
  readonly withinKm: number | null;
}

export interface NearestSchool {
  readonly school: PoolSchool;
  /** In weighted standard deviations: 0 for twins. */
  readonly distance: number;
  /** The same per unit of weight: how many standard deviations apart on a typical measure. Comparable across profiles. */
  readonly apart: number;
  readonly kilometres: number | null;
  /** Whether it has the school among its own nearest as well, under the same wish. */
  readonly isTwoWay: boolean;
}

/** The schools of a pool that a profile can speak of, and those of whom it knows too little. */
export interface ComparedPool {
  readonly known: readonly PoolSchool[];
  readonly lacking: readonly PoolSchool[];
}

/** Likeness computed from nothing is no likeness: such schools are in no list and get none. */
export function comparedPool(pool: readonly PoolSchool[], { profile }: Likeness): ComparedPool {
  const isKnown = new Map(pool.map(school => [school.urn, coverageOf(school, pool, profile).isEnough]));
  return {
    known: pool.filter(({ urn }) => isKnown.get(urn)),
    lacking: pool.filter(({ urn }) => !isKnown.get(urn)),
  };
}

function fits(one: PoolSchool, other: PoolSchool, wish: NearestWish): boolean {
  if (one.urn === other.urn) return false;
  if (wish.otherAuthority && one.laCode === other.laCode) return false;
  if (wish.otherTrust && one.trustId !== null && one.trustId === other.trustId) return false;
  if (wish.withinKm === null) return true;
  const kilometres = kilometresBetween(one, other);
  return kilometres !== null && kilometres <= wish.withinKm;
}

const totalWeight = ({ profile }: Likeness): number =>
  profile.measures.reduce((sum, { weight }) => sum + weight, 0);

/** A distance per unit of weight. */
export const apartness = (likeness: Likeness, distance: number): number =>
  distance / Math.sqrt(totalWeight(likeness) || 1);

interface Placed {
  readonly school: PoolSchool;
  readonly distance: number;
}

function listOf(
  likeness: Likeness,
  subject: PoolSchool,
  known: readonly PoolSchool[],
  wish: NearestWish,
): readonly Placed[] {
  return known
    .filter(other => fits(subject, other, wish))
    .map(school => ({ school, distance: distanceBetween(likeness, subject, school) }))
    .sort((one, other) => one.distance - other.distance || (one.school.urn < other.school.urn ? -1 : 1))
    .slice(0, Math.max(0, wish.count));
}

/** The nearest of the known schools, the most alike first; ties by URN. `known`: of one school phase, see `comparedPool`. */
export function nearestTo(
  likeness: Likeness,
  subject: PoolSchool,
  known: readonly PoolSchool[],
  wish: NearestWish,
): readonly NearestSchool[] {
  return listOf(likeness, subject, known, wish).map(({ school, distance }) => ({
    school,
    distance,
    apart: apartness(likeness, distance),
    kilometres: kilometresBetween(subject, school),
    isTwoWay: listOf(likeness, school, known, wish).some(other => other.school.urn === subject.urn),
  }));
}

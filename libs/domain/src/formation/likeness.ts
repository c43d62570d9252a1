import type { PoolSchool } from './pool.js';
import type { LikenessProfile, ProfileMeasure, Spread } from './profile-shape.js';
import { onScale } from './spread.js';

/** A profile with the spread of each of its measures over a pool of one school phase. */
export interface Likeness {
  readonly profile: LikenessProfile;
  /** In the order of the profile's measures. */
  readonly spreads: readonly Spread[];
}

function standardised(school: PoolSchool, measure: ProfileMeasure, spread: Spread): number | null {
  const value = onScale(school, measure);
  return value === null ? null : (value - spread.centre) / spread.scale;
}

/** What one measure adds to the squared distance of two schools; an unknown value is a random standard school. */
function addsSquared(one: number | null, other: number | null, weight: number): number {
  if (one !== null && other !== null) return weight * (one - other) ** 2;
  const known = one ?? other;
  return known === null ? 2 * weight : weight * (1 + known ** 2);
}

/** The squared distance by measure, in weighted standard deviations, squared; in the profile's order. */
export function partsBetween(likeness: Likeness, one: PoolSchool, other: PoolSchool): readonly number[] {
  return likeness.profile.measures.map((measure, place) => {
    const spread = likeness.spreads[place];
    if (!spread) return 0;
    return addsSquared(
      standardised(one, measure, spread),
      standardised(other, measure, spread),
      measure.weight,
    );
  });
}

/** How unlike two schools are, in weighted standard deviations: 0 for twins. Formula: formation.md section 1. */
export const distanceBetween = (likeness: Likeness, one: PoolSchool, other: PoolSchool): number =>
  Math.sqrt(partsBetween(likeness, one, other).reduce((sum, part) => sum + part, 0));

/** Every pair of a group, each once. */
export const pairsOf = <Member>(members: readonly Member[]): readonly (readonly [Member, Member])[] =>
  members.flatMap((one, place) => members.slice(place + 1).map(other => [one, other] as const));

/** The sum of the distances of all pairs: 3 in a trio, 6 in a quartet. */
export const costOf = (likeness: Likeness, members: readonly PoolSchool[]): number =>
  pairsOf(members).reduce((sum, [one, other]) => sum + distanceBetween(likeness, one, other), 0);

import type { FormationInstance } from './engine/index.js';
import type { Likeness } from './likeness.js';
import type { PoolSchool } from './pool.js';
import type { LikenessProfile } from './profile.js';
import { onScale, spreadOf } from './spread.js';

/** The likeness that a pool of one school phase is grouped by: standardised on the profile's reference, else on the pool. */
export function likenessOn(pool: readonly PoolSchool[], profile: LikenessProfile): Likeness {
  const given = new Map(profile.reference?.spreads.map(spread => [spread.code, spread]));
  return {
    profile,
    spreads: profile.measures.map(measure => given.get(measure.code) ?? spreadOf(pool, measure)),
  };
}

/** The pool as the engine takes it, ordered by URN so that the same pool is always the same text. */
export function instanceOf(pool: readonly PoolSchool[], likeness: Likeness): FormationInstance {
  const phases = [...new Set(pool.map(school => school.phase))];
  const { measures } = likeness.profile;
  return {
    distance: {
      missing: 'expected',
      features: measures.map((measure, place) => {
        const { centre = 0, scale = 1 } = likeness.spreads[place] ?? {};
        return {
          name: measure.code,
          weight: measure.weight,
          byPhase: Object.fromEntries(phases.map(phase => [phase, [centre, scale] as const])),
        };
      }),
    },
    schools: [...pool]
      .sort((one, other) => (one.urn < other.urn ? -1 : 1))
      .map(school => ({
        id: school.urn,
        phase: school.phase,
        la: school.laCode,
        trust: school.trustId,
        x: (school.easting ?? 0) / 1_000,
        y: (school.northing ?? 0) / 1_000,
        f: measures.map(measure => onScale(school, measure)),
      })),
  };
}

import { knownValue, type PoolSchool } from './pool.js';
import { leastKnown, type LikenessProfile } from './profile.js';

/** How much of what likeness looks at is known of a school. */
export interface Coverage {
  /** Share of the weight, 0 to 1, of the measures that any school of the pool has. */
  readonly share: number;
  /** Codes without a value, in the profile's order. */
  readonly missing: readonly string[];
  readonly isEnough: boolean;
}

/** Measures that no school of the pool has count for nobody: they cannot tell schools apart. */
export function coverageOf(
  school: PoolSchool,
  pool: readonly PoolSchool[],
  profile: LikenessProfile,
): Coverage {
  const held = profile.measures.filter(({ code }) => pool.some(other => knownValue(other, code) !== null));
  const missing = held.filter(({ code }) => knownValue(school, code) === null);
  const weigh = (measures: typeof held) => measures.reduce((sum, { weight }) => sum + weight, 0);
  const total = weigh(held);
  const share = total > 0 ? 1 - weigh(missing) / total : 0;
  return { share, missing: missing.map(({ code }) => code), isEnough: share >= leastKnown };
}

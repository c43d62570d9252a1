import type { Urn } from '../shared/index.js';
import { coverageOf } from './coverage.js';
import type { PoolSchool } from './pool.js';
import type { LikenessProfile } from './profile.js';

/** Why not every school of a pool can be placed, known before any search. */
export type Obstacle =
  | { readonly kind: 'TooFewSchools'; readonly schools: number }
  | {
      readonly kind: 'AuthorityTooLarge';
      readonly name: string;
      readonly holds: number;
      readonly groups: number;
    }
  | { readonly kind: 'TrustTooLarge'; readonly name: string; readonly holds: number; readonly groups: number }
  | { readonly kind: 'TooLittleKnown'; readonly urns: readonly Urn[] };

/** What a run on this pool will come to. */
export interface Foresight {
  readonly placeable: number;
  readonly trios: number;
  /** The fewest possible: what is left over when the schools are divided by three. */
  readonly quartets: number;
  readonly obstacles: readonly Obstacle[];
}

/** Counts before searching. `pool` is of one school phase. */
export function foresee(pool: readonly PoolSchool[], profile: LikenessProfile): Foresight {
  const known = pool.filter(school => coverageOf(school, pool, profile).isEnough);
  const unknown = pool.filter(school => !known.includes(school)).map(school => school.urn);
  const groups = Math.floor(known.length / 3);
  const obstacles: Obstacle[] = [];
  if (unknown.length > 0) obstacles.push({ kind: 'TooLittleKnown', urns: unknown });
  const cannotDivide = known.length < 3 || known.length === 5;
  if (cannotDivide) obstacles.push({ kind: 'TooFewSchools', schools: known.length });
  const over = (nameOf: (school: PoolSchool) => string | null) =>
    [...countBy(known, nameOf)].filter(([, holds]) => groups > 0 && holds > groups);
  for (const [name, holds] of over(school => school.laName)) {
    obstacles.push({ kind: 'AuthorityTooLarge', name, holds, groups });
  }
  for (const [name, holds] of over(school => school.trustName)) {
    obstacles.push({ kind: 'TrustTooLarge', name, holds, groups });
  }
  const quartets = cannotDivide ? 0 : known.length % 3;
  return { placeable: known.length, trios: Math.max(0, groups - quartets), quartets, obstacles };
}

function countBy(schools: readonly PoolSchool[], nameOf: (school: PoolSchool) => string | null) {
  const counts = new Map<string, number>();
  for (const school of schools) {
    const name = nameOf(school);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

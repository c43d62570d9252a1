import type { UnplacedReason } from './engine/index.js';
import type { Urn } from '../shared/index.js';
import type { PoolSchool } from './pool.js';
import { coverageOf } from './coverage.js';
import { leastKnown, type LikenessProfile } from './profile.js';

/** A school of the pool that is in no proposed group, with the facts of why. */
export interface UnplacedSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  readonly reason: UnplacedReason;
  /** What likeness would look at and nobody has published, in words. */
  readonly missing: readonly string[];
}

/** Adds names and missing measures to what the engine set aside. */
export function unplacedOf(
  aside: readonly { readonly id: string; readonly reason: UnplacedReason }[],
  pool: readonly PoolSchool[],
  profile: LikenessProfile,
): readonly UnplacedSchool[] {
  const byUrn = new Map<string, PoolSchool>(pool.map(school => [school.urn, school]));
  return aside.flatMap(({ id, reason }) => {
    const school = byUrn.get(id);
    if (!school) return [];
    const missing = new Set(coverageOf(school, pool, profile).missing);
    return {
      urn: school.urn,
      name: school.name,
      authority: school.laName,
      reason: withNames(reason, school),
      missing: profile.measures.filter(({ code }) => missing.has(code)).map(({ standsFor }) => standsFor),
    };
  });
}

/** The engine knows authorities and trusts by code; people know them by name. */
function withNames(reason: UnplacedReason, school: PoolSchool): UnplacedReason {
  if (reason.kind === 'authority-too-large') return { ...reason, la: school.laName };
  if (reason.kind === 'trust-too-large') return { ...reason, trust: school.trustName ?? reason.trust };
  return reason;
}

/** The schools of a pool of whom too little is known, before any search. */
export function lackingSchools(
  pool: readonly PoolSchool[],
  profile: LikenessProfile,
): readonly UnplacedSchool[] {
  const lacking = pool.flatMap(school => {
    const { share, isEnough } = coverageOf(school, pool, profile);
    const reason = { kind: 'too-little-known', share, needed: leastKnown } as const;
    return isEnough ? [] : { id: school.urn, reason };
  });
  return unplacedOf(lacking, pool, profile);
}

import type { FormationOutcome } from './outcome.js';
import type { PoolSchool } from './pool.js';

/**
 * What a run tells about shortages and locks, with names in place of URNs and of codes of authorities and trusts: the
 * engine knows no names, and the pool may be another one by the time somebody reads it.
 */
export function nameOutcome(outcome: FormationOutcome, pool: readonly PoolSchool[]): FormationOutcome {
  const names = new Map<string, string>();
  for (const { urn, name, laCode, laName, trustId, trustName } of pool) {
    names.set(urn, name).set(laCode, laName);
    if (trustId && trustName) names.set(trustId, trustName);
  }
  const named = (code: string): string => names.get(code) ?? code;
  return {
    ...outcome,
    shortages: outcome.shortages.map(shortage => ({ ...shortage, name: named(shortage.name) })),
    contradictions: outcome.contradictions.map(each => ({ ...each, ids: each.ids.map(named) })),
  };
}

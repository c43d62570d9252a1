import type { AuthorityCode, Urn } from '../shared/index.js';
import type { SchoolFacts } from './group.js';

/** Schools in a family, as the Greater Manchester Challenge had them. */
export const familySize = { least: 12, most: 20 } as const;
export const familyAuthorities = 3;

export const familyRules = ['one phase', 'several authorities', 'no authority above half'] as const;
export type FamilyRule = (typeof familyRules)[number];

/** A rule of families that these schools break, and the authority that is too many of them, where it is about one. */
export interface FamilyFault {
  readonly rule: FamilyRule;
  readonly authority: AuthorityCode | null;
  readonly urns: readonly Urn[];
}

/**
 * What speaks against schools as one family. The borders of a trio do not bind a family: several schools may be of one
 * authority or trust, as long as there are three authorities and none has more than half of the schools.
 */
export function familyFaultsOf(schools: readonly SchoolFacts[]): readonly FamilyFault[] {
  const urns = schools.map(school => school.urn);
  const phases = new Set(schools.map(school => school.phase));
  const byAuthority = new Map<AuthorityCode, Urn[]>();
  for (const { authority, urn } of schools)
    byAuthority.set(authority, [...(byAuthority.get(authority) ?? []), urn]);
  const few: FamilyFault[] =
    byAuthority.size < familyAuthorities ? [{ rule: 'several authorities', authority: null, urns }] : [];
  const mixed: FamilyFault[] = phases.size > 1 ? [{ rule: 'one phase', authority: null, urns }] : [];
  const above = [...byAuthority]
    .filter(([, those]) => those.length * 2 > schools.length)
    .map(([authority, those]): FamilyFault => ({
      rule: 'no authority above half',
      authority,
      urns: those,
    }));
  return [...mixed, ...few, ...above];
}

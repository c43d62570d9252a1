import type { Urn } from '../shared/index.js';
import type { SchoolFacts } from './group.js';

export const borderRules = ['one phase', 'different authorities', 'different trusts'] as const;
export type BorderRule = (typeof borderRules)[number];

/** A border rule that a set of schools breaks, and the schools that break it together. */
export interface Breach {
  readonly rule: BorderRule;
  readonly urns: readonly Urn[];
}

/** The border rules that these schools break as one trio or quartet; none for a legal one. */
export function breachesOf(schools: readonly SchoolFacts[]): readonly Breach[] {
  const phases = new Set(schools.map(school => school.phase));
  const mixed: Breach[] =
    phases.size > 1 ? [{ rule: 'one phase', urns: schools.map(school => school.urn) }] : [];
  return [
    ...mixed,
    ...sharing(schools, school => school.authority).map(urns => ({
      rule: 'different authorities' as const,
      urns,
    })),
    ...sharing(schools, school => school.trust).map(urns => ({ rule: 'different trusts' as const, urns })),
  ];
}

/** Sets of two or more schools with the same mark; schools without one share nothing. */
function sharing(schools: readonly SchoolFacts[], markOf: (school: SchoolFacts) => string | null): Urn[][] {
  const marked = new Map<string, Urn[]>();
  for (const school of schools) {
    const mark = markOf(school);
    if (mark !== null) marked.set(mark, [...(marked.get(mark) ?? []), school.urn]);
  }
  return [...marked.values()].filter(urns => urns.length > 1);
}

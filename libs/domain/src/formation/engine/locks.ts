import type { Locks, School } from './instance.js';
import type { Contradiction } from './refusals.js';

/** The locks of one phase, sorted into what the search can use. Ids, not rows. */
export interface PhaseLocks {
  readonly apart: readonly (readonly [string, string])[];
  /** Sets of two, that search for their third. */
  readonly couples: readonly (readonly [string, string])[];
  /** Sets of three and four: groups already. */
  readonly whole: readonly (readonly string[])[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Reads the locks that concern the schools of one phase. Sets that share a school are one set. A lock that no
 * legal group can keep is reported and left out.
 */
export function readLocks(locks: Locks | undefined, schools: readonly School[]): PhaseLocks {
  const byId = new Map(schools.map(school => [school.id, school]));
  const apart = (locks?.apart ?? []).flatMap(([a, b]): [string, string][] =>
    a !== undefined && b !== undefined && byId.has(a) && byId.has(b) ? [[a, b]] : [],
  );
  const contradictions: Contradiction[] = [];
  const couples: (readonly [string, string])[] = [];
  const whole: string[][] = [];
  let quartets = schools.length % 3;
  for (const ids of joinedSets(locks?.together ?? [])) {
    const members = ids.flatMap(id => byId.get(id) ?? []);
    if (members.length < 2) continue;
    const contradiction = contradictionIn(members, apart, quartets);
    if (contradiction !== null) {
      contradictions.push(contradiction);
      continue;
    }
    const [a, b] = members.map(school => school.id);
    if (members.length > 2) whole.push(members.map(school => school.id));
    else if (a !== undefined && b !== undefined) couples.push([a, b]);
    if (members.length === 4) quartets -= 1;
  }
  return { apart, couples, whole, contradictions };
}

function contradictionIn(
  members: readonly School[],
  apart: readonly (readonly [string, string])[],
  quartets: number,
): Contradiction | null {
  const ids = members.map(school => school.id);
  if (members.length > 4) return { kind: 'together-too-many', ids };
  if (members.length === 4 && quartets === 0) return { kind: 'no-quartet-for', ids };
  return clashWithin(members, apart);
}

/** The first two schools of a set that no group may hold both of. */
export function clashWithin(
  members: readonly School[],
  apart: readonly (readonly string[])[],
): Contradiction | null {
  for (const [at, a] of members.entries()) {
    for (const b of members.slice(at + 1)) {
      const pair = [a.id, b.id];
      if (a.la === b.la) return { kind: 'together-clash', ids: pair, rule: 'la' };
      if (a.trust !== null && a.trust === b.trust)
        return { kind: 'together-clash', ids: pair, rule: 'trust' };
      if (apart.some(ids => ids.every(id => pair.includes(id))))
        return { kind: 'together-clash', ids: pair, rule: 'apart' };
    }
  }
  return null;
}

/** Together sets across all phases that mix phases, or name schools that are not in the pool. */
export function crossPhaseContradictions(
  locks: Locks | undefined,
  schools: readonly School[],
): Contradiction[] {
  const phaseOf = new Map(schools.map(school => [school.id, school.phase]));
  const named = [...(locks?.together ?? []), ...(locks?.apart ?? [])].flat();
  const unknown = [...new Set(named)].filter(id => !phaseOf.has(id)).sort();
  const mixed = joinedSets(locks?.together ?? []).filter(
    ids => new Set(ids.flatMap(id => phaseOf.get(id) ?? [])).size > 1,
  );
  return [
    ...(unknown.length > 0 ? [{ kind: 'unknown-school', ids: unknown } as const] : []),
    ...mixed.map(ids => ({ kind: 'together-clash', ids, rule: 'phase' }) as const),
  ];
}

/** Merges sets that overlap; ids in order. */
export function joinedSets(sets: readonly (readonly string[])[]): string[][] {
  let joined: Set<string>[] = [];
  for (const set of sets) {
    const touching = joined.filter(other => set.some(id => other.has(id)));
    joined = [
      ...joined.filter(other => !touching.includes(other)),
      new Set([...touching.flatMap(other => [...other]), ...set]),
    ];
  }
  return joined.map(set => [...set].sort());
}

import { joinedSets } from './locks.js';
import type { FamilyRules, FormationInstance, School } from './instance.js';
import type { Contradiction } from './refusals.js';

/** The schools of a phase in units that move as one, with the locks that concern them. */
export interface FamilyPool {
  readonly units: readonly (readonly School[])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly contradictions: readonly Contradiction[];
}

/** Trios that stay whole and sets locked together are one unit each; a lock that no family can keep is named. */
export function familyPool(
  instance: FormationInstance,
  phase: string,
  { rules, whole }: { readonly rules: FamilyRules; readonly whole: readonly (readonly string[])[] },
): FamilyPool {
  const schools = instance.schools
    .filter(school => school.phase === phase && school.status !== 'leaver')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(schools.map(school => [school.id, school]));
  const apart = (instance.locks?.apart ?? []).flatMap(([a, b]): [string, string][] =>
    a !== undefined && b !== undefined && byId.has(a) && byId.has(b) ? [[a, b]] : [],
  );
  const here = (sets: readonly (readonly string[])[]) => sets.map(set => set.filter(id => byId.has(id)));
  const contradictions: Contradiction[] = [];
  const kept = here(instance.locks?.together ?? []).filter(ids => {
    const against = contradictionIn(ids, apart, rules);
    if (against) contradictions.push(against);
    return against === null;
  });
  const sets = joinedSets([...here(whole), ...kept]).filter(ids => ids.length > 1 && ids.length <= rules.max);
  const setOf = new Map(sets.flatMap(set => set.map(id => [id, set] as const)));
  const units = schools.flatMap(school => {
    const set = setOf.get(school.id);
    if (set === undefined) return [[school]];
    return set[0] === school.id ? [set.flatMap(id => byId.get(id) ?? [])] : [];
  });
  return { units, apart: apart.filter(([a, b]) => !setOf.get(a)?.includes(b)), contradictions };
}

function contradictionIn(
  ids: readonly string[],
  apart: readonly (readonly [string, string])[],
  rules: FamilyRules,
): Contradiction | null {
  if (ids.length > rules.max) return { kind: 'together-too-many', ids };
  const against = apart.find(([a, b]) => ids.includes(a) && ids.includes(b));
  return against ? { kind: 'together-clash', ids: against, rule: 'apart' } : null;
}

/** What fits into families at all: between how many families, and of whom. */
export interface FamilyFit {
  readonly units: readonly (readonly School[])[];
  readonly ids: ReadonlySet<string>;
  readonly schools: number;
  readonly least: number;
  readonly most: number;
}

/** The most schools that fit into families of the sizes allowed, without an authority above its share of all. */
export function fitFamilies(pool: FamilyPool, rules: FamilyRules): FamilyFit {
  let units = [...pool.units];
  for (;;) {
    const all = units.flat();
    const counts = new Map<string, number>();
    for (const { la } of all) counts.set(la, (counts.get(la) ?? 0) + 1);
    const [la, holds] = [...counts].reduce((top, each) => (each[1] > top[1] ? each : top), ['', 0]);
    const most = counts.size < rules.minLas ? 0 : Math.floor(all.length / rules.min);
    const tooMany = holds > rules.maxLaShare * all.length;
    const fits = { units, ids: new Set(all.map(({ id }) => id)), schools: all.length, most };
    if (most === 0) return { ...fits, least: 0 };
    if (!tooMany && most * rules.max >= all.length)
      return { ...fits, least: Math.ceil(all.length / rules.max) };
    const last = units.findLast(unit => !tooMany || unit.some(school => school.la === la));
    units = units.filter(unit => unit !== last);
  }
}

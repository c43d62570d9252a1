import type { EffortName } from './effort.js';
import { annealFamilies, bisect } from './family-annealing.js';
import { FamilyState } from './family-state.js';
import { familyUnits } from './family-units.js';
import type { FamilyRules, FormationInstance, School } from './instance.js';
import { Random } from './random.js';

export interface FamiliesOptions {
  readonly seed: string;
  readonly effort: EffortName;
  /** Trios and quartets that stay whole; schools in none move alone. */
  readonly whole?: readonly (readonly string[])[];
  /** Schools wanted per family; by default in the middle between the least and the most allowed. */
  readonly typicalSize?: number;
  readonly shouldStop?: () => boolean;
}

export interface FamiliesResult {
  readonly families: readonly (readonly string[])[];
  /** Schools for which no family within the rules was found. */
  readonly unplaced: readonly string[];
}

export const DEFAULT_FAMILY_RULES: FamilyRules = {
  min: 12,
  max: 20,
  minLas: 3,
  maxLaShare: 0.5,
  competeKm: 3,
  features: ['priorAttainment', 'freeMealsPercent', 'areaDeprivation', 'additionalLanguagePercent'],
};

/**
 * Families of 12 to 20 schools of one phase that resemble each other in prior attainment and background, across
 * authorities and without near competitors where that can be had (formation.md section 1). Hard rules hold in
 * every family returned; what could not be fitted in is listed.
 */
export function solveFamilies(instance: FormationInstance, options: FamiliesOptions): FamiliesResult {
  const present = instance.schools.filter(school => school.status !== 'leaver');
  const phases = [...new Set(present.map(school => school.phase))].sort();
  const results = phases.map(phase =>
    familiesOfPhase(
      instance,
      phase,
      present.filter(school => school.phase === phase),
      options,
    ),
  );
  return {
    families: results.flatMap(result => result.families),
    unplaced: results.flatMap(result => result.unplaced).sort(),
  };
}

function familiesOfPhase(
  instance: FormationInstance,
  phase: string,
  schools: readonly School[],
  options: FamiliesOptions,
): FamiliesResult {
  const rules = instance.rules?.family ?? DEFAULT_FAMILY_RULES;
  const fits = fitSizes(schools, rules);
  if (fits.count === 0) return { families: [], unplaced: schools.map(school => school.id) };
  const apart = (instance.locks?.apart ?? []).flatMap(([a, b]): [string, string][] =>
    a === undefined || b === undefined ? [] : [[a, b]],
  );
  const groups = unitsOf(fits.placed, [...(options.whole ?? []), ...(instance.locks?.together ?? [])]);
  const units = familyUnits(groups, instance.distance, rules, apart);
  const wanted = fits.placed.length / (options.typicalSize ?? (rules.min + rules.max) / 2);
  const least = Math.ceil(fits.placed.length / rules.max);
  const most = Math.floor(fits.placed.length / rules.min);
  const count = Math.min(most, Math.max(least, Math.round(wanted)));
  const state = new FamilyState(
    units,
    rules,
    bisect(
      units,
      Array.from({ length: units.count }, (_, unit) => unit),
      count,
    ),
  );
  const moves = options.effort === 'best' ? 6000 : 800;
  const random = new Random(`families|${options.seed}|${phase}`);
  const stop = options.shouldStop ?? (() => false);
  annealFamilies(state, { movesPerUnit: moves, temperatures: 80, from: 0.6, to: 0.01 }, random, stop);
  for (let mend = 0; mend < 3 && state.totalBreaches() > 0; mend += 1) {
    annealFamilies(state, { movesPerUnit: moves / 4, temperatures: 30, from: 2, to: 0.01 }, random, stop);
  }
  const legal = state.members.filter((_, family) => state.breaches(family) === 0);
  const families = legal.map(family =>
    family.flatMap(unit => (units.schools[unit] ?? []).map(school => school.id)).sort(),
  );
  const placed = new Set(families.flat());
  return {
    families: families.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    unplaced: schools.map(school => school.id).filter(id => !placed.has(id)),
  };
}

/** The most schools that fit into families of the sizes allowed, without an authority above its share of all. */
function fitSizes(schools: readonly School[], rules: FamilyRules): { placed: School[]; count: number } {
  let placed = [...schools].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const counts = new Map<string, number>();
    for (const school of placed) counts.set(school.la, (counts.get(school.la) ?? 0) + 1);
    const [la, holds] = [...counts].reduce((top, each) => (each[1] > top[1] ? each : top), ['', 0]);
    const last = placed.findLast(school => school.la === la);
    if (holds <= rules.maxLaShare * placed.length || last === undefined) break;
    placed = placed.filter(school => school !== last);
  }
  const count = Math.floor(placed.length / rules.min);
  if (count * rules.max < placed.length) placed = placed.slice(0, count * rules.max);
  return { placed, count };
}

/** Sets that move as one, joined where they overlap, then everyone else alone; in the order of the schools. */
function unitsOf(schools: readonly School[], sets: readonly (readonly string[])[]): School[][] {
  const byId = new Map(schools.map(school => [school.id, school]));
  let joined: Set<string>[] = [];
  for (const set of sets) {
    const here = set.filter(id => byId.has(id));
    const touching = joined.filter(other => here.some(id => other.has(id)));
    joined = [
      ...joined.filter(other => !touching.includes(other)),
      new Set([...touching.flatMap(other => [...other]), ...here]),
    ];
  }
  const unitOf = new Map(joined.flatMap(set => [...set].map(id => [id, set] as const)));
  const seen = new Set<Set<string>>();
  return schools.flatMap(school => {
    const set = unitOf.get(school.id);
    if (set === undefined) return [[school]];
    if (seen.has(set)) return [];
    seen.add(set);
    return [[...set].flatMap(id => byId.get(id) ?? [])];
  });
}

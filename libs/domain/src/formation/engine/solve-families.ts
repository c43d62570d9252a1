import type { EffortName } from './effort.js';
import { annealFamilies } from './family-annealing.js';
import { fitFamilies, type FamilyPool, familyPool } from './family-pool.js';
import { bisect, fromLastYear } from './family-seed.js';
import { FamilyState } from './family-state.js';
import { mendFamilies } from './family-mending.js';
import { familyUnits, type FamilyUnits } from './family-units.js';
import type { FamilyRules, FormationInstance } from './instance.js';
import { Random } from './random.js';
import type { Contradiction } from './refusals.js';
import { real } from './vectors.js';

export interface FamiliesOptions {
  readonly seed: string;
  readonly effort: EffortName;
  /** Trios and quartets that stay whole; schools in none move alone. */
  readonly whole?: readonly (readonly string[])[];
  /** Schools wanted per family; by default in the middle between the least and the most allowed. */
  readonly typicalSize?: number;
  /** Families to start from, as ids; their number is kept where the sizes allow. */
  readonly lastYear?: readonly (readonly string[])[];
  /** What moving one school out of last year's family must save, in squared standard deviations. */
  readonly perMove?: number;
  readonly shouldStop?: () => boolean;
}

export interface FamiliesResult {
  readonly families: readonly (readonly string[])[];
  /** Schools for which no family within the rules was found. */
  readonly unplaced: readonly string[];
  /** Schools that were in a family last year and are now with the heirs of another. */
  readonly moved: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

export const DEFAULT_FAMILY_RULES: FamilyRules = {
  min: 12,
  max: 20,
  minLas: 3,
  maxLaShare: 0.5,
  competeKm: 3,
  features: ['priorAttainment', 'freeMealsPercent', 'areaDeprivation', 'additionalLanguagePercent'],
};

/** The rules of the instance, or the usual ones; where it has none of the usual features, all that it has count. */
export function familyRulesOf({ rules, distance }: FormationInstance): FamilyRules {
  if (rules?.family) return rules.family;
  const names = distance.features.map(({ name }) => name);
  const usual = DEFAULT_FAMILY_RULES.features.filter(name => names.includes(name));
  return { ...DEFAULT_FAMILY_RULES, features: usual.length > 0 ? usual : names };
}

/** Moves per unit, and the first and last temperature as a share of what a good division leaves of a school. */
const PLANS = {
  interactive: { movesPerUnit: 1200, from: 1, to: 0.02 },
  best: { movesPerUnit: 5000, from: 1.5, to: 0.03 },
} as const;
/** From last year's answer: warm enough to mend, not to begin anew. */
const WARM = 0.05;
const MENDS = 3;

/**
 * Families of 12 to 20 schools of one phase that resemble each other in prior attainment and background, across
 * authorities and without near competitors where that can be had (formation.md section 1). Hard rules hold in
 * every family returned; what could not be fitted in is listed.
 */
export function solveFamilies(instance: FormationInstance, options: FamiliesOptions): FamiliesResult {
  const present = instance.schools.filter(school => school.status !== 'leaver');
  const phases = [...new Set(present.map(school => school.phase))].sort();
  const results = phases.map(phase => familiesOfPhase(instance, phase, options));
  return {
    families: results.flatMap(result => result.families),
    unplaced: results.flatMap(result => result.unplaced).sort(),
    moved: results.flatMap(result => result.moved).sort(),
    contradictions: results.flatMap(result => result.contradictions),
  };
}

function familiesOfPhase(
  instance: FormationInstance,
  phase: string,
  options: FamiliesOptions,
): FamiliesResult {
  const rules = familyRulesOf(instance);
  const pool = familyPool(instance, phase, { rules, whole: options.whole ?? [] });
  const fits = fitFamilies(pool, rules);
  const everyone = pool.units.flat().map(school => school.id);
  if (fits.most === 0)
    return { families: [], unplaced: everyone, moved: [], contradictions: pool.contradictions };
  const lastYear = (options.lastYear ?? []).filter(family => family.some(id => fits.ids.has(id)));
  const units = familyUnits(fits.units, instance.distance, rules, {
    apart: pool.apart,
    lastYear,
    perMove: options.perMove ?? 0,
  });
  const wanted = fits.schools / (options.typicalSize ?? (rules.min + rules.max) / 2);
  const count = lastYear.length > 0 ? lastYear.length : Math.round(wanted);
  const state = settled(units, rules, Math.min(fits.most, Math.max(fits.least, count)), {
    ...options,
    seed: `families|${options.seed}|${phase}`,
  });
  return told(state, pool, units);
}

function settled(
  units: FamilyUnits,
  rules: FamilyRules,
  count: number,
  options: FamiliesOptions,
): FamilyState {
  const all = Array.from({ length: units.count }, (_, unit) => unit);
  const keeps = (options.lastYear ?? []).length > 0 && units.home.some(home => home >= 0);
  const state = new FamilyState(units, rules, keeps ? fromLastYear(units, count) : bisect(units, all, count));
  const random = new Random(options.seed);
  const stop = options.shouldStop ?? (() => false);
  const { movesPerUnit, from, to } = PLANS[options.effort];
  const scale = typicalSquare(units);
  const plan = { movesPerUnit, temperatures: 80, from: (keeps ? WARM : from) * scale, to: to * scale };
  annealFamilies(state, plan, random, stop);
  for (let mend = 0; mend < MENDS && state.totalBreaches() > 0; mend += 1) {
    annealFamilies(state, { ...plan, movesPerUnit: movesPerUnit / 4, from: 2 * scale }, random, stop);
  }
  mendFamilies(state);
  return state;
}

/** Half of the mean squared distance of a unit to a near one: what a good division leaves within a family. */
function typicalSquare({ sums, extra, size, dimensions, count }: FamilyUnits): number {
  let squares = 0;
  for (let unit = 0; unit < count; unit += 1) {
    squares += real(extra, unit);
    for (let k = 0; k < dimensions; k += 1)
      squares += real(sums, unit * dimensions + k) ** 2 / (size[unit] ?? 1);
  }
  return Math.max(1e-9, squares / Math.max(1, count) / 8);
}

function told(state: FamilyState, pool: FamilyPool, units: FamilyUnits): FamiliesResult {
  const ids = (members: readonly number[]): string[] =>
    members.flatMap(unit => (units.schools[unit] ?? []).map(school => school.id)).sort();
  const families = state.members.filter(members => members.length > 0).map(ids);
  const placed = new Set(families.flat());
  const moved = state.members.flatMap((members, family) =>
    ids(members.filter(unit => (units.home[unit] ?? -1) >= 0 && units.home[unit] !== family)),
  );
  return {
    families: families.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    unplaced: pool.units.flatMap(unit => unit.map(school => school.id)).filter(id => !placed.has(id)),
    moved: moved.sort(),
    contradictions: pool.contradictions,
  };
}

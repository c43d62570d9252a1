import type { WarmStart } from './divide.js';
import type { EffortName } from './effort.js';
import { type Course, walk } from './errand.js';
import type { FormationInstance } from './instance.js';
import { crossPhaseContradictions } from './locks.js';
import type { Progress } from './progress.js';
import type { Contradiction, Unplaced } from './refusals.js';
import type { RegionSolver } from './region-solver.js';
import { checkTrios } from './rule-check.js';
import { runErrand } from './run-errand.js';
import { type PhaseResult, solvePhase } from './solve-phase.js';

/** Raised whenever the same input and seed may give other groups than before. */
export const ENGINE_VERSION = 4;

export interface TriosOptions {
  /** Any text; the same instance, seed and effort give the same answer, byte for byte. */
  readonly seed: string;
  readonly effort: EffortName;
  /** Least share (0..1) of a school's features, by weight, that must be known. Default 0: everyone is placed. */
  readonly leastKnown?: number;
  /** An exact solver for small regions; without one the engine does without. */
  readonly regionSolver?: RegionSolver;
  /** An earlier answer that is to be changed little; see `solveWhatIf`. */
  readonly warm?: WarmStart;
  /** Any legal groups, at once and without a proof. */
  readonly atOnce?: boolean;
  /** `best` gives the phase's answer so far; null while there is none that keeps every rule. */
  readonly onProgress?: (progress: Progress, best?: () => PhaseResult | null) => void;
  /** Asked between steps; true ends the run with the best answer so far. */
  readonly shouldStop?: () => boolean;
}

export interface TriosResult {
  /** Ids, sorted within a group; groups sorted by phase, then by first id. */
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly Unplaced[];
  /** Locks that no grouping could keep; they were left out. */
  readonly contradictions: readonly Contradiction[];
  /** Total distance within groups, in weighted standard deviations. */
  readonly cost: number;
  /** Proved: no legal grouping of the schools placed costs less. */
  readonly bound: number;
  /** (cost - bound) / bound; 0 where the optimum is proved. */
  readonly gap: number;
  readonly perPhase: readonly PhaseResult[];
  readonly seed: string;
  readonly version: number;
}

/** The school phases of an instance in the order in which they are solved. */
export function phasesOf(instance: FormationInstance): string[] {
  return [
    ...new Set(instance.schools.filter(school => school.status !== 'leaver').map(school => school.phase)),
  ].sort();
}

/**
 * Forms trios, with the fewest quartets, in every school phase of the instance, and proves how far from the
 * best possible they can be at most. Synchronous and pure; run it in a worker.
 *
 * Problem and bound: formation.md sections 1 and 2. An instance that cannot be grouped whole gives the best
 * partial answer, with a reason for every school left out.
 */
export function solveTrios(instance: FormationInstance, options: TriosOptions): TriosResult {
  return combinePhases(
    instance,
    options.seed,
    phasesOf(instance).map(phase => solveTriosOfPhase(instance, phase, options)),
  );
}

/** One phase of `solveTrios` on this thread. */
export function solveTriosOfPhase(
  instance: FormationInstance,
  phase: string,
  options: TriosOptions,
): PhaseResult {
  const workplace = { regionSolver: options.regionSolver, shouldStop: options.shouldStop ?? (() => false) };
  return walk(phaseCourse(instance, phase, options), errand => runErrand(errand, workplace));
}

/** One phase as a course, for callers with several threads. */
export function phaseCourse(
  instance: FormationInstance,
  phase: string,
  options: TriosOptions,
): Course<PhaseResult> {
  return solvePhase(instance, phase, {
    seed: options.seed,
    effort: options.effort,
    leastKnown: options.leastKnown ?? 0,
    regionSolver: options.regionSolver,
    warm: options.warm,
    atOnce: options.atOnce,
    report: options.onProgress ?? (() => undefined),
    shouldStop: options.shouldStop ?? (() => false),
  });
}

/** Puts the phases together in a fixed order and checks every hard rule once more, independently. */
export function combinePhases(
  instance: FormationInstance,
  seed: string,
  results: readonly PhaseResult[],
): TriosResult {
  const perPhase = [...results].sort((a, b) => (a.phase < b.phase ? -1 : 1));
  const groups = perPhase.flatMap(result => result.groups);
  const unplaced = perPhase.flatMap(result => result.unplaced);
  const idle = new Set(unplaced.map(each => each.id));
  const placed = instance.schools
    .filter(school => school.status !== 'leaver' && !idle.has(school.id))
    .map(school => school.id);
  const breaches = checkTrios(instance, groups, placed);
  if (breaches.length > 0)
    throw new Error(`The engine broke its own rules: ${breaches.slice(0, 3).join(' ')}`);
  const cost = perPhase.reduce((sum, result) => sum + result.cost, 0);
  const bound = perPhase.reduce((sum, result) => sum + result.bound, 0);
  return {
    groups,
    unplaced,
    contradictions: [
      ...crossPhaseContradictions(instance.locks, instance.schools),
      ...perPhase.flatMap(result => result.contradictions),
    ],
    cost,
    bound,
    gap: bound > 0 ? (cost - bound) / bound : 0,
    perPhase,
    seed,
    version: ENGINE_VERSION,
  };
}

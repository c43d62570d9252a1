/**
 * The formation engine: who should work with whom, and a proof of how good that is.
 * Pure and synchronous; no clock, no platform randomness, nothing imported from outside this folder.
 */
export type {
  DistanceDefinition,
  FamilyRules,
  Feature,
  FormationInstance,
  Locks,
  Meeting,
  PairRules,
  PairWishes,
  School as PoolSchool,
} from './instance.js';
export type { Course, Errand, ErrandAnswer } from './errand.js';
export { runErrand } from './run-errand.js';
export { asksSolver, type EffortName } from './effort.js';
export type { Progress } from './progress.js';
export {
  type Contradiction,
  explain,
  explainContradiction,
  explainShortage,
  type Shortage,
  type Unplaced,
  type UnplacedReason,
} from './refusals.js';
export type { CoverAnswer, CoverPrices, CoverProblem, RegionSolver } from './region-solver.js';
export { checkTrios } from './rule-check.js';
export { shortagesIn } from './feasibility.js';
export { figuresOf, GroupScores, type GroupingFigures, type GroupScore } from './group-scores.js';
export { crossPhaseContradictions, readLocks } from './locks.js';
export { liftWorst } from './lift.js';
export { cheapestTrios } from './losses.js';
export type { PhaseResult } from './solve-phase.js';
export {
  combinePhases,
  ENGINE_VERSION,
  phaseCourse,
  phasesOf,
  solveTrios,
  solveTriosOfPhase,
  type TriosOptions,
  type TriosResult,
} from './solve-trios.js';
export {
  DEFAULT_FAMILY_RULES,
  type FamiliesOptions,
  type FamiliesResult,
  solveFamilies,
} from './solve-families.js';
export { type Pair, type PairsResult, solvePairs } from './solve-pairs.js';
export { solveWhatIf, type WhatIf } from './solve-what-if.js';
export { type QuartetsOptions, type QuartetsResult, solveQuartets } from './solve-quartets.js';
export { repairPlans, type RepairPlan, type RepairRequest } from './repair.js';
export { repairChoices, type RepairChoice, type RepairWish } from './repair-choices.js';

export {
  type Contradiction,
  explain as explainUnplaced,
  explainContradiction,
  explainShortage,
  shortagesIn,
  type FormationInstance,
  GroupScores,
  type Meeting,
  repairPlans,
  type Shortage,
  type UnplacedReason,
} from './engine/index.js';
export * from './asked-instance.js';
export * from './compare-groupings.js';
export * from './contradictions.js';
export * from './coverage.js';
export * from './faith.js';
export * from './foresee.js';
export * from './formation-run.js';
export * from './former.js';
export { finishTrios, freeInstance } from './form-trios.js';
export * from './group-reason.js';
export * from './joined-instance.js';
export * from './likeness.js';
export * from './lock-schools.js';
export * from './name-outcome.js';
export * from './outcome.js';
export * from './pool-instance.js';
export * from './pool.js';
export * from './decimals.js';
export { departmentReference, nationalSpread } from './department-profiles.js';
export * from './profile.js';
export * from './propose.js';
export * from './reference.js';
export * from './run-picture.js';
export * from './solve-task.js';
export * from './spread.js';
export * from './strengths.js';
export * from './take-best.js';
export * from './tell-obstacle.js';
export * from './tell-proof.js';
export * from './tell-reason.js';
export * from './unplaced.js';
export * from './wishes.js';

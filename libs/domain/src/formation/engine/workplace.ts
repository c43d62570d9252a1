import type { RegionSolver } from './region-solver.js';

/** What an errand may use where it runs. */
export interface Workplace {
  readonly regionSolver?: RegionSolver | undefined;
  /** Asked between steps; true ends the errand with the best answer so far. */
  readonly shouldStop: () => boolean;
}

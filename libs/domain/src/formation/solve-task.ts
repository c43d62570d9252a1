import { solveTrios, type RegionSolver } from './engine/index.js';
import type { FormingProgress, FormingResult, FormingTask } from './former.js';

/**
 * Runs the engine on a task. Blocks for seconds: for worker threads and tests. Without a solver for small regions the
 * engine is a little less sharp.
 */
export function solveTask(
  task: FormingTask,
  hear: (progress: FormingProgress) => void,
  regionSolver?: RegionSolver,
): FormingResult {
  const { groups, unplaced, cost, bound, version } = solveTrios(task.instance, {
    seed: task.seed,
    effort: task.effort,
    leastKnown: task.leastKnown,
    onProgress: hear,
    ...(regionSolver ? { regionSolver } : {}),
  });
  return { groups, unplaced, cost, bound, version };
}

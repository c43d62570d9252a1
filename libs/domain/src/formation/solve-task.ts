import { solveTrios } from './engine/index.js';
import type { FormingProgress, FormingResult, FormingTask } from './former.js';

/** Runs the engine on a task. Blocks for seconds: for worker threads and tests. */
export function solveTask(task: FormingTask, hear: (progress: FormingProgress) => void): FormingResult {
  const { groups, unplaced, cost, bound, version } = solveTrios(task.instance, {
    seed: task.seed,
    effort: task.effort,
    leastKnown: task.leastKnown,
    onProgress: hear,
  });
  return { groups, unplaced, cost, bound, version };
}

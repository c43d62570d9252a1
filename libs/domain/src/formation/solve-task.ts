import type { RegionSolver } from './engine/index.js';
import { formFamilies, formPairs, formQuartets } from './form-others.js';
import { formTrios } from './form-trios.js';
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
  switch (task.task) {
    case 'trios':
      return formTrios(task, hear, regionSolver);
    case 'quartets':
      return formQuartets(task, regionSolver);
    case 'families':
      return formFamilies(task);
    case 'pairs':
      return formPairs(task);
  }
}

// The search blocks its thread for seconds: it has one of its own. One task in, progress and one result out.
import { parentPort, workerData } from 'node:worker_threads';
import { solveTask, type FormingTask } from '@pathways/domain/formation';
import { createHighsRegionSolver } from '../highs/highs-region-solver.js';
import type { FormingMessage } from './forming-message.js';

const say = (message: FormingMessage): void => parentPort?.postMessage(message);

const result = solveTask(
  workerData as FormingTask,
  progress => say({ kind: 'progress', progress }),
  await createHighsRegionSolver(),
);
say({ kind: 'result', result });

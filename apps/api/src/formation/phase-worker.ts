import { parentPort, workerData } from 'node:worker_threads';
import {
  type EffortName,
  type FormationInstance,
  solveTriosOfPhase,
} from '@pathways/domain/formation/engine';
import { createHighsRegionSolver } from './highs/highs-region-solver.js';

/** What a worker is given: the schools of one phase, and a flag that is raised to ask for an early end. */
export interface PhaseJob {
  readonly instance: FormationInstance;
  readonly phase: string;
  readonly seed: string;
  readonly effort: EffortName;
  readonly stop: SharedArrayBuffer;
}

/** Runs one phase of a formation in a worker thread and posts its `PhaseResult`. */
async function run(job: PhaseJob): Promise<void> {
  const stop = new Int32Array(job.stop);
  const regionSolver = await createHighsRegionSolver();
  const result = solveTriosOfPhase(job.instance, job.phase, {
    seed: job.seed,
    effort: job.effort,
    regionSolver,
    shouldStop: () => Atomics.load(stop, 0) === 1,
    onProgress: progress => parentPort?.postMessage({ progress }),
  });
  parentPort?.postMessage({ result });
}

await run(workerData as PhaseJob);

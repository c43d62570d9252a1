import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  combinePhases,
  type EffortName,
  type FormationInstance,
  phasesOf,
  type PhaseResult,
  type Progress,
  type TriosResult,
} from '@pathways/domain/formation/engine';
import type { PhaseJob } from './phase-worker.js';

export interface PhaseRun {
  readonly seed: string;
  readonly effort: EffortName;
  /** Raise its first number to 1 to end the run early with the best answer so far. */
  readonly stop?: SharedArrayBuffer;
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** `solveTrios` with every phase in a worker thread of its own. The answer does not depend on how many there are. */
export async function solvePhases(instance: FormationInstance, run: PhaseRun): Promise<TriosResult> {
  const size = (phase: string): number => instance.schools.filter(school => school.phase === phase).length;
  const waiting = phasesOf(instance).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const results: PhaseResult[] = [];
  const takeNext = async (): Promise<void> => {
    for (let phase = waiting.shift(); phase !== undefined; phase = waiting.shift())
      results.push(await inWorker(instance, phase, run));
  };
  const workers = Math.max(1, Math.min(run.workers ?? availableParallelism(), waiting.length));
  await Promise.all(Array.from({ length: workers }, takeNext));
  return combinePhases(instance, run.seed, results);
}

interface WorkerMessage {
  readonly progress?: Progress;
  readonly result?: PhaseResult;
}

function inWorker(instance: FormationInstance, phase: string, run: PhaseRun): Promise<PhaseResult> {
  const job: PhaseJob = {
    instance: { ...instance, schools: instance.schools.filter(school => school.phase === phase) },
    phase,
    seed: run.seed,
    effort: run.effort,
    stop: run.stop ?? new SharedArrayBuffer(4),
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./phase-worker.js', import.meta.url), { workerData: job });
    worker.on('message', ({ progress, result }: WorkerMessage) => {
      if (progress) run.onProgress?.(progress);
      if (result) resolve(result);
    });
    worker.on('error', reject);
    worker.on('exit', code => {
      if (code !== 0) reject(new Error(`The worker for ${phase} ended with ${code}.`));
    });
  });
}

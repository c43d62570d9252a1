import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Brake } from './brake.js';

/** Threads run what was built, also where this file itself is run from its source, as tests do. */
const program = new URL('./formation-thread.js', import.meta.url.replace('/api/src/', '/api/dist/'));
/** More threads than this find nothing to do. */
const MOST_THREADS = 8;

/** Threads that come up at once, while whoever hired them still reads what they are to do. */
export interface Hired {
  readonly threads: readonly Worker[];
  readonly brake: Brake;
}

export function hire(workers = availableParallelism()): Hired {
  const brake = new Brake();
  const count = Math.max(1, Math.min(workers, MOST_THREADS));
  const threads = Array.from({ length: count }, () => new Worker(program, { workerData: brake.memory }));
  return { threads, brake };
}

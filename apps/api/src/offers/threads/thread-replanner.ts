import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { ReplanOption, ReplanTask } from '@pathways/domain/offers';
import { Replanner } from '../application/replanner.js';

/** Threads run what was built, also where this file itself is run from its source, as tests do. */
const program = new URL('./replan-thread.js', import.meta.url.replace('/api/src/', '/api/dist/'));

/** A coordinator waits for the answer: what is not found by then is planned by hand. */
const mostMs = 60_000;

@Injectable()
export class ThreadReplanner extends Replanner {
  options(task: ReplanTask): Promise<readonly ReplanOption[]> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: task });
      const timer = setTimeout(() => void worker.terminate(), mostMs);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('The search for another plan ended without an answer.'));
      });
    });
  }
}

import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { FormingProgress, FormingResult, FormingTask } from '@pathways/domain/formation';
import { Former, type FormingJob } from '../application/former.js';
import type { FormingMessage } from './forming-message.js';

/** Threads run what was built, also where this file itself is run from its source, as tests do. */
const program = new URL(
  import.meta.url.replace(/\/src\/(formation\/worker\/)[^/]+$/, '/dist/$1formation-worker.js'),
);
const address = program.href.endsWith('formation-worker.js')
  ? program
  : new URL('./formation-worker.js', import.meta.url);

@Injectable()
export class WorkerFormer extends Former {
  form(task: FormingTask, hear: (progress: FormingProgress) => void): FormingJob {
    const worker = new Worker(address, { workerData: task });
    const result = new Promise<FormingResult>((resolve, reject) => {
      worker.on('message', (message: FormingMessage) => {
        if (message.kind === 'progress') hear(message.progress);
        else resolve(message.result);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The search ended without a result.')));
    });
    return { result, stop: async () => void (await worker.terminate()) };
  }
}

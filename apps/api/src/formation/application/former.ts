import type { FormingProgress, FormingResult, FormingTask } from '@pathways/domain/formation';

/** A search under way. */
export interface FormingJob {
  readonly result: Promise<FormingResult>;
  /** Ends it at once; `result` is rejected then. */
  stop(): Promise<void>;
  /** Asks it to end soon with the best answer so far. */
  finish(): void;
}

/** Whoever can find the best groups for a pool. The same task gives the same result. */
export abstract class Former {
  abstract form(task: FormingTask, hear: (progress: FormingProgress) => void): FormingJob;
}

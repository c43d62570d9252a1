import type { DeliveryId, JobId, JobState } from '@pathways/domain/operations';
import type { Work } from '../../platform/unit-of-work.js';

/** Jobs and deliveries as they lie there, held against their runners until the work ends. */
export abstract class JobStore {
  /** Null where it was done, or given up, meanwhile. */
  abstract stateOf(work: Work, job: JobId): Promise<JobState | null>;
  /** Due now, with all its attempts before it again. */
  abstract retry(work: Work, job: JobId): Promise<void>;
  abstract giveUp(work: Work, job: JobId): Promise<void>;
  /** False where no such delivery is parked. */
  abstract unpark(work: Work, delivery: DeliveryId): Promise<boolean>;
}

import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { JobState } from './job.js';
import { canSettleJobs } from './operations.policy.js';

export type SettleJobRefusal = { readonly kind: 'NotYours' } | { readonly kind: 'JobRunning' };

/** Trying a job now, or giving it up. One that runs at this moment is left to end first. */
export function settleJob(actor: Actor, state: JobState): Result<null, SettleJobRefusal> {
  if (!canSettleJobs(actor)) return refuse({ kind: 'NotYours' });
  return state === 'running' ? refuse({ kind: 'JobRunning' }) : accept(null);
}

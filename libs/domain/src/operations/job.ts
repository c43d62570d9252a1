import type { Brand } from '../shared/index.js';

export type JobId = Brand<'Job'>;
export type DeliveryId = Brand<'Delivery'>;

/** waiting for its moment; running; waiting to be tried again after it failed; failed for the last time. */
export const jobStates = ['waiting', 'running', 'retrying', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

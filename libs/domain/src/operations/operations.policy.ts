import { isAdministrator, type Actor } from '../shared/index.js';

/** What the installation does by itself: jobs, and deliveries that were parked. They carry ids, never talk. */
export const canSeeOperations = (actor: Actor): boolean => isAdministrator(actor);

export const canSettleJobs = (actor: Actor): boolean => isAdministrator(actor);

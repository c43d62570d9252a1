import { canForm } from '../formation/index.js';
import type { Actor, ProgrammeId } from '../shared/index.js';
import type { PlanFacts } from './plan.js';

/** A plan names schools that have not been asked yet: only coordinators of its programme see it. */
export const canSeePlan = (actor: Actor, programme: ProgrammeId): boolean => canForm(actor, programme);

export const canStartPlan = (actor: Actor, programme: ProgrammeId): boolean => canForm(actor, programme);

/** Until it is released or given up, also while schools are asked: what was declined is planned again. */
export const canChangePlan = (actor: Actor, plan: PlanFacts): boolean =>
  canForm(actor, plan.programme) && (plan.status === 'draft' || plan.status === 'with schools');

import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { changedGroups } from './changed-groups.js';
import type { ChangeContext, ChangePlanRefusal, PlanChange, PlanStep } from './plan-change.js';
import type { PlanFacts, PlannedGroup } from './plan.js';
import { canChangePlan } from './plan.policy.js';

/**
 * One step of a plan. Every school stays in one group or in none; locked groups stay as they are; border rules and
 * sizes may be broken for now, since breaches are shown and stop the release.
 */
export function changePlan(
  actor: Actor,
  plan: PlanFacts,
  { groups, change }: { readonly groups: readonly PlannedGroup[]; readonly change: PlanChange },
  context: ChangeContext,
): Result<PlanStep, ChangePlanRefusal> {
  if (!canChangePlan(actor, plan)) {
    const isOver = plan.status === 'released' || plan.status === 'abandoned';
    return refuse(isOver ? { kind: 'PlanClosed', status: plan.status } : { kind: 'NotYours' });
  }
  const changed = changedGroups(groups, change, context);
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  if (change.kind !== 'unlock') {
    const locked = before.find(group => group.isLocked);
    if (locked) return refuse({ kind: 'GroupLocked', name: locked.name });
  }
  return accept({ kind: change.kind, before, after });
}

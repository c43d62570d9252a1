import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { RepairOption } from './repair-options.js';
import type { TaskState, UpkeepTask } from './upkeep.js';
import { canSettleTask } from './upkeep.policy.js';

export type SettleRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'TaskSettledAlready'; readonly state: TaskState };

const whySettled = (actor: Actor, task: UpkeepTask): SettleRefusal | null => {
  if (!canSettleTask(actor, task.programme)) return { kind: 'NotYours' };
  return task.state === 'open' ? null : { kind: 'TaskSettledAlready', state: task.state };
};

export type ApplyRepairRefusal = SettleRefusal | { readonly kind: 'RepairOutdated' };

/** `options`: as they are worked out on the groups of this moment. A repair of yesterday's groups is not among them. */
export function applyRepair(
  actor: Actor,
  task: UpkeepTask,
  options: readonly RepairOption[],
  key: string,
): Result<RepairOption, ApplyRepairRefusal> {
  const refusal = whySettled(actor, task);
  if (refusal) return refuse(refusal);
  const option = options.find(each => each.key === key);
  return option ? accept(option) : refuse({ kind: 'RepairOutdated' });
}

export type KeepBreachRefusal =
  SettleRefusal | { readonly kind: 'NotABreach' } | { readonly kind: 'ReasonNeeded' };

/** The group stays as it is; members will see the reason. */
export function keepBreach(
  actor: Actor,
  task: UpkeepTask,
  reason: string,
): Result<{ readonly reason: string }, KeepBreachRefusal> {
  const refusal = whySettled(actor, task);
  if (refusal) return refuse(refusal);
  if (task.kind !== 'border') return refuse({ kind: 'NotABreach' });
  const because = reason.trim();
  return because === '' ? refuse({ kind: 'ReasonNeeded' }) : accept({ reason: because });
}

export type DismissTaskRefusal = SettleRefusal | { readonly kind: 'ReasonNeeded' };

/** Nothing is done; the same matter is not raised again. */
export function dismissTask(
  actor: Actor,
  task: UpkeepTask,
  reason: string,
): Result<{ readonly reason: string }, DismissTaskRefusal> {
  const refusal = whySettled(actor, task);
  if (refusal) return refuse(refusal);
  const because = reason.trim();
  return because === '' ? refuse({ kind: 'ReasonNeeded' }) : accept({ reason: because });
}

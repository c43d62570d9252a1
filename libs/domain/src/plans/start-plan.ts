import type { FormationTask } from '../formation/index.js';
import { accept, refuse, type Actor, type ProgrammeId, type Result, type Urn } from '../shared/index.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';
import { canStartPlan } from './plan.policy.js';

/** A run as a plan is made from it. */
export interface RunToPlan {
  readonly programme: ProgrammeId;
  readonly status: string;
  readonly task: FormationTask;
  readonly groups: readonly { readonly name: string; readonly urns: readonly Urn[] }[];
}

export type StartPlanRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'RunNotFinished' } | { readonly kind: 'NotTrios' };

/** A plan begins as a finished run's proposal, to be changed by hand. Families and pairs follow other rules. */
export function startPlan(
  actor: Actor,
  run: RunToPlan,
  ids: readonly PlannedGroupId[],
): Result<readonly PlannedGroup[], StartPlanRefusal> {
  if (!canStartPlan(actor, run.programme)) return refuse({ kind: 'NotYours' });
  if (run.status !== 'finished') return refuse({ kind: 'RunNotFinished' });
  if (run.task !== 'trios' && run.task !== 'quartets') return refuse({ kind: 'NotTrios' });
  return accept(
    run.groups.flatMap(({ name, urns }, place) => {
      const id = ids[place];
      if (!id) return [];
      const position = place + 1;
      return { id, position, name, urns: [...urns].sort(), isLocked: false, overrides: [] };
    }),
  );
}

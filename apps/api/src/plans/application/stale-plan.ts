import { tellStep, type PlanPool } from '@pathways/domain/plans';
import type { Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { StepView } from './plan.queries.js';
import type { HeldPlan, PlanStore } from './plan.store.js';

/** The change was made on an older plan than the one that stands: nothing is kept, and it is told what happened since. */
export interface StalePlan {
  readonly kind: 'StalePlan';
  readonly version: number;
  readonly since: readonly string[];
}

export const namesIn = ({ schools }: PlanPool): ((urn: Urn) => string) => {
  const names = new Map(schools.map(({ urn, name }) => [urn, name]));
  return urn => names.get(urn) ?? urn;
};

/** Who did what, in one sentence. */
export function tellTurn(step: StepView, nameOf: (urn: Urn) => string): string {
  const sentence = tellStep(step, nameOf);
  if (step.turnedBy === null) return `${step.takenBy} ${sentence}`;
  return `${step.turnedBy} ${step.isUndone ? 'took back' : 'took again'}: ${step.takenBy} ${sentence}`;
}

export async function staleSince(
  work: Work,
  plans: PlanStore,
  { plan, expectedVersion, pool }: { plan: HeldPlan; expectedVersion: number; pool: PlanPool },
): Promise<StalePlan | null> {
  if (plan.version === expectedVersion) return null;
  const steps = await plans.since(work, plan.id, expectedVersion);
  const nameOf = namesIn(pool);
  return {
    kind: 'StalePlan',
    version: plan.version,
    since: steps.map(step => tellTurn(step, nameOf)),
  };
}

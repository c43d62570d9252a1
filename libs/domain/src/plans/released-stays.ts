import type { GroupAlreadyReleased, PlanStep } from './plan-change.js';
import type { PlannedGroupId } from './plan.js';

/** Null for a step that leaves every released group of a plan alone; taking steps back and again is held to the same. */
export function releasedStays(
  { before, after }: Pick<PlanStep, 'before' | 'after'>,
  released: readonly PlannedGroupId[],
): GroupAlreadyReleased | null {
  const touched = [...before, ...after].find(({ id }) => released.includes(id));
  return touched ? { kind: 'GroupAlreadyReleased', name: touched.name } : null;
}

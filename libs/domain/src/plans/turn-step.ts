import type { PlanStep } from './plan-change.js';
import type { PlannedGroup } from './plan.js';

const inOrder = (groups: readonly PlannedGroup[]): readonly PlannedGroup[] =>
  [...groups].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** The groups after a step. */
export function taken(groups: readonly PlannedGroup[], { before, after }: PlanStep): readonly PlannedGroup[] {
  const gone = new Set(before.map(group => group.id));
  return inOrder([...groups.filter(group => !gone.has(group.id)), ...after]);
}

/** The same step the other way round: taking it takes the first one back. */
export const reversed = ({ kind, before, after }: PlanStep): PlanStep => ({
  kind,
  before: after,
  after: before,
});

/** What undo and redo look at of a step. Steps that a later step replaced are history and nothing else. */
export interface StepState {
  readonly number: number;
  readonly isUndone: boolean;
  readonly isReplaced: boolean;
}

/** The number of the step that undo takes back: the last that stands. */
export function nextToUndo(steps: readonly StepState[]): number | null {
  const standing = steps.filter(step => !step.isUndone);
  return standing.reduce<number | null>((last, { number }) => Math.max(last ?? 0, number), null);
}

/** The number of the step that redo takes again: the first that was taken back and not replaced since. */
export function nextToRedo(steps: readonly StepState[]): number | null {
  const waiting = steps.filter(step => step.isUndone && !step.isReplaced);
  return waiting.reduce<number | null>((first, { number }) => Math.min(first ?? number, number), null);
}

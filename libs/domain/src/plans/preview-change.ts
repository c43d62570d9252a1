import { breachesIn, type PlanBreach } from './plan-breaches.js';
import type { PlanStep } from './plan-change.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup } from './plan.js';
import { scorePlan, type PlanScore } from './score-plan.js';
import { taken } from './turn-step.js';

/** What a step would do to the score and to the rules. */
export interface PlanPreview {
  readonly score: PlanScore;
  /** In weighted standard deviations; below zero: better than now. */
  readonly costChange: number;
  /** The groups that it touches as they would become. */
  readonly groups: readonly PlannedGroup[];
  /** All groups of the plan after it. */
  readonly all: readonly PlannedGroup[];
  /** Breaches that are not there now. */
  readonly made: readonly PlanBreach[];
  /** Breaches of now that would be gone. */
  readonly mended: readonly PlanBreach[];
}

const textOf = ({ rule, urns }: PlanBreach): string => `${rule} ${[...urns].sort().join()}`;

export function previewChange(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  step: PlanStep,
): PlanPreview {
  const now = step.before.flatMap(group => breachesIn(scene, group));
  const then = step.after.flatMap(group => breachesIn(scene, group));
  const [known, kept] = [new Set(now.map(textOf)), new Set(then.map(textOf))];
  const costOf = (touched: readonly PlannedGroup[]) => scorePlan(scene, touched).total;
  const all = taken(groups, step);
  return {
    all,
    score: scorePlan(scene, all),
    costChange: costOf(step.after) - costOf(step.before),
    groups: step.after,
    made: then.filter(breach => !known.has(textOf(breach))),
    mended: now.filter(breach => !kept.has(textOf(breach))),
  };
}

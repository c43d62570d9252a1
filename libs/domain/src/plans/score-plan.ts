import { costOf, type PoolSchool } from '../formation/index.js';
import type { Urn } from '../shared/index.js';
import { breachesIn } from './plan-breaches.js';
import type { PlannedGroup, PlanScene } from './plan.js';

/** In weighted standard deviations; distances are those of the run. */
export interface PlanScore {
  /** Sum of all distances within groups. */
  readonly total: number;
  /** Mean distance of two schools of one group. */
  readonly mean: number;
  /** The mean distance within the group where it is largest. */
  readonly worst: number;
  /** Breaches that no reason is kept for. */
  readonly breaches: number;
}

export const membersOf = ({ schools }: PlanScene, group: Pick<PlannedGroup, 'urns'>): readonly PoolSchool[] =>
  group.urns.flatMap(urn => schools.get(urn) ?? []);

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/** The sum of the distances within a group, and their mean; 0 for a school alone. */
export function costIn(scene: PlanScene, group: Pick<PlannedGroup, 'urns'>): { cost: number; mean: number } {
  const cost = costOf(scene.likeness, membersOf(scene, group));
  return { cost, mean: cost / Math.max(1, pairsIn(group.urns.length)) };
}

export function scorePlan(scene: PlanScene, groups: readonly PlannedGroup[]): PlanScore {
  const costs = groups.map(group => costIn(scene, group));
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  const pairs = groups.reduce((sum, { urns }) => sum + pairsIn(urns.length), 0);
  const open = groups.flatMap(group => breachesIn(scene, group)).filter(breach => !breach.isSetAside);
  return {
    total,
    mean: pairs > 0 ? total / pairs : 0,
    worst: costs.reduce((most, { mean }) => Math.max(most, mean), 0),
    breaches: open.length,
  };
}

/** Whether the run's proof holds for these groups: the same schools, in as many groups, none of a wrong size. */
export function boundHolds(groups: readonly PlannedGroup[], placedByRun: readonly Urn[]): boolean {
  const placed = groups.flatMap(group => group.urns);
  const known = new Set(placedByRun);
  return (
    placed.length === placedByRun.length &&
    placed.every(urn => known.has(urn)) &&
    groups.length === Math.floor(placed.length / 3) &&
    groups.every(({ urns }) => urns.length === 3 || urns.length === 4)
  );
}

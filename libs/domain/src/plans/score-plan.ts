import type { PoolSchool } from '../formation/index.js';
import type { Urn } from '../shared/index.js';
import { breachesIn } from './plan-breaches.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup } from './plan.js';

/** In weighted standard deviations, likeness and the wishes of the run together. */
export interface PlanScore {
  /** Sum of all distances within groups: what the run minimised. */
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
export const costIn = ({ scores }: PlanScene, { urns }: Pick<PlannedGroup, 'urns'>) => scores.scoreOf(urns);

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

const textOf = (urns: readonly string[]): string => [...urns].sort().join();

/**
 * Whether the run's proof holds for these groups: trios and the fewest quartets of the very schools that it placed,
 * its pinned groups and its locks as they were. Under more locks, or with a border broken, it is a bound still for
 * whatever keeps the rules.
 */
export function boundHolds(
  { pool, locks }: Pick<PlanScene, 'pool' | 'locks'>,
  groups: readonly PlannedGroup[],
  placedByRun: readonly Urn[],
): boolean {
  const placed = groups.flatMap(group => group.urns);
  const known = new Set(placedByRun);
  const standing = new Set(groups.map(({ urns }) => textOf(urns)));
  const live = new Set(locks.map(({ kind, urns }) => `${kind} ${textOf(urns)}`));
  return (
    pool.ask.task === 'trios' &&
    placed.length === placedByRun.length &&
    placed.every(urn => known.has(urn)) &&
    groups.length === Math.floor(placed.length / 3) &&
    groups.every(({ urns }) => urns.length === 3 || urns.length === 4) &&
    pool.ask.pinned.every(urns => standing.has(textOf(urns))) &&
    pool.locks.every(({ kind, urns }) => live.has(`${kind} ${textOf(urns)}`))
  );
}

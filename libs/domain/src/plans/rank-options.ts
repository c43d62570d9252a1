import type { Urn } from '../shared/index.js';
import { breachesIn, type PlanBreach } from './plan-breaches.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';
import { costIn } from './score-plan.js';

/** One thing that could be done, before it is done. */
export interface PlanOption {
  readonly group: PlannedGroupId;
  /** The school that would change places; null where a group is chosen. */
  readonly withUrn: Urn | null;
  /** By how much the total would change, in weighted standard deviations. */
  readonly extra: number;
  /** Rules that hold now, and would not. */
  readonly breaches: readonly PlanBreach[];
}

const having = (group: PlannedGroup, urns: readonly Urn[]): PlannedGroup => ({
  ...group,
  urns: [...urns].sort(),
});

const withoutUrn = ({ urns }: PlannedGroup, urn: Urn): readonly Urn[] => urns.filter(each => each !== urn);

const nameOf = ({ rule, urns }: PlanBreach): string => `${rule} ${urns.join()}`;

/** What the change from `before` to `after` breaks that was not broken, and for which no reason is kept. */
function newBreaches(
  scene: PlanScene,
  before: readonly PlannedGroup[],
  after: readonly PlannedGroup[],
): PlanBreach[] {
  const known = new Set(before.flatMap(group => breachesIn(scene, group)).map(nameOf));
  return after
    .filter(({ urns }) => urns.length > 0)
    .flatMap(group => breachesIn(scene, group))
    .filter(breach => !breach.isSetAside && !known.has(nameOf(breach)));
}

const costOfAll = (scene: PlanScene, groups: readonly PlannedGroup[]): number =>
  groups.reduce((sum, group) => sum + costIn(scene, group).cost, 0);

const extraOf = (scene: PlanScene, before: readonly PlannedGroup[], after: readonly PlannedGroup[]): number =>
  costOfAll(scene, after) - costOfAll(scene, before);

/** Those that break no rule first; among them the cheapest; ties by group and school. */
const bestFirst = (one: PlanOption, other: PlanOption): number =>
  Number(one.breaches.length > 0) - Number(other.breaches.length > 0) ||
  one.extra - other.extra ||
  one.group.localeCompare(other.group) ||
  (one.withUrn ?? '').localeCompare(other.withUrn ?? '');

export interface MoveOptions {
  /** Rules that its group would break without it, wherever it goes. */
  readonly leaving: readonly PlanBreach[];
  readonly into: readonly PlanOption[];
}

/** Every unlocked group that a school could move into. */
export function rankMoves(scene: PlanScene, groups: readonly PlannedGroup[], urn: Urn): MoveOptions {
  const home = groups.find(group => group.urns.includes(urn));
  const left = home ? [having(home, withoutUrn(home, urn))] : [];
  const leavingCosts = home ? extraOf(scene, [home], left) : 0;
  const into = groups
    .filter(group => group !== home && !group.isLocked)
    .map(group => {
      const joined = [having(group, [...group.urns, urn])];
      return {
        group: group.id,
        withUrn: null,
        extra: leavingCosts + extraOf(scene, [group], joined),
        breaches: newBreaches(scene, [group], joined),
      };
    })
    .sort(bestFirst);
  return { leaving: home ? newBreaches(scene, [home], left) : [], into };
}

/** Every school of another unlocked group that a school could change places with; none for a school in no group. */
export function rankSwaps(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  urn: Urn,
): readonly PlanOption[] {
  const home = groups.find(group => group.urns.includes(urn));
  if (!home) return [];
  return groups
    .filter(group => group !== home && !group.isLocked)
    .flatMap(group =>
      group.urns.map(withUrn => {
        const after = [
          having(home, [...withoutUrn(home, urn), withUrn]),
          having(group, [...withoutUrn(group, withUrn), urn]),
        ];
        return {
          group: group.id,
          withUrn,
          extra: extraOf(scene, [home, group], after),
          breaches: newBreaches(scene, [home, group], after),
        };
      }),
    )
    .sort(bestFirst);
}

/** Every unlocked group that could join this one. */
export function rankMerges(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  into: PlannedGroup,
): readonly PlanOption[] {
  return groups
    .filter(group => group.id !== into.id && !group.isLocked)
    .map(group => {
      const after = [having(into, [...into.urns, ...group.urns])];
      return {
        group: group.id,
        withUrn: null,
        extra: extraOf(scene, [into, group], after),
        breaches: newBreaches(scene, [into, group], after),
      };
    })
    .sort(bestFirst);
}

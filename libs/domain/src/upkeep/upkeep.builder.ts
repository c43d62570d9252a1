import { aScene, someGroups, someSchools, urnOf } from '../plans/plan.builder.js';
import type { PlannedGroup, PlanScene, SchoolToday } from '../plans/index.js';
import type { CycleId, GroupId } from '../shared/index.js';
import type { LiveGroup } from './upkeep.js';

export const cycle = 'autumn' as CycleId;

/** For specs: nine schools of five authorities in three trios, and one more that is in none. */
export function aProgrammeOfTrios(numbers: readonly (readonly number[])[]): {
  readonly scene: PlanScene;
  readonly groups: readonly PlannedGroup[];
  readonly live: readonly LiveGroup[];
} {
  const schools = someSchools(14, 5);
  const scene = aScene(schools);
  const groups = someGroups(numbers);
  const live = groups.map(({ id, name, urns }): LiveGroup => ({
    id: id as string as GroupId,
    name,
    cycle,
    phase: 'primary',
    members: urns.flatMap(urn => scene.today.get(urn) ?? []),
    overrides: [],
  }));
  return { scene, groups, live };
}

/** The same group with a member changed. */
export const withMember = (group: LiveGroup, number: number, change: Partial<SchoolToday>): LiveGroup => ({
  ...group,
  members: group.members.map(school => (school.urn === urnOf(number) ? { ...school, ...change } : school)),
});

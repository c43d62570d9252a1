import {
  reasonFor,
  type GroupReason,
  type LikenessProfile,
  type PoolSchool,
} from '@pathways/domain/formation';
import type { PlannedGroup, PlannedGroupId, PlanPool } from '@pathways/domain/plans';

/** The facts of each group, computed when it becomes what it is. */
export function reasonsOf(
  groups: readonly PlannedGroup[],
  profile: LikenessProfile,
  { schools, spreads }: PlanPool,
): ReadonlyMap<PlannedGroupId, GroupReason> {
  const byUrn = new Map<string, PoolSchool>(schools.map(school => [school.urn, school]));
  const membersOf = ({ urns }: PlannedGroup) => urns.flatMap(urn => byUrn.get(urn) ?? []);
  return new Map(groups.map(group => [group.id, reasonFor({ profile, spreads }, membersOf(group))] as const));
}

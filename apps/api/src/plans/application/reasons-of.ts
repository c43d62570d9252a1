import { reasonFor, type GroupReason, type Likeness, type PoolSchool } from '@pathways/domain/formation';
import type { PlannedGroup, PlannedGroupId } from '@pathways/domain/plans';
import type { LikenessProfile } from '@pathways/domain/formation';
import type { PlanPool } from './plan.queries.js';

/** The facts of each group, computed when it becomes what it is. */
export function reasonsOf(
  groups: readonly PlannedGroup[],
  profile: LikenessProfile,
  { schools, spreads }: PlanPool,
): ReadonlyMap<PlannedGroupId, GroupReason> {
  const likeness: Likeness = { profile, spreads };
  const byUrn = new Map<string, PoolSchool>(schools.map(school => [school.urn, school]));
  return new Map(
    groups.map(group => [
      group.id,
      reasonFor(
        likeness,
        group.urns.flatMap(urn => byUrn.get(urn) ?? []),
      ),
    ]),
  );
}

import type { FormingResult } from './former.js';
import { reasonFor, type GroupReason } from './group-reason.js';
import type { Likeness } from './likeness.js';
import type { PoolSchool } from './pool.js';

/** A group that the optimiser proposes, with its reason. */
export interface ProposedGroup {
  readonly members: readonly PoolSchool[];
  readonly reason: GroupReason;
}

const meanDistance = ({ reason }: ProposedGroup): number =>
  reason.cost / Math.max(1, reason.distances.length);

/** The optimiser's groups with their reasons, the least alike first: those a coordinator should look at. */
export function proposedGroups(
  result: Pick<FormingResult, 'groups'>,
  pool: readonly PoolSchool[],
  likeness: Likeness,
): readonly ProposedGroup[] {
  const byUrn = new Map<string, PoolSchool>(pool.map(school => [school.urn, school]));
  return result.groups
    .map(group => {
      const members = group.flatMap(id => byUrn.get(id) ?? []);
      return { members, reason: reasonFor(likeness, members) };
    })
    .sort(
      (one, other) =>
        meanDistance(other) - meanDistance(one) ||
        ((one.members[0]?.urn ?? '') < (other.members[0]?.urn ?? '') ? -1 : 1),
    );
}

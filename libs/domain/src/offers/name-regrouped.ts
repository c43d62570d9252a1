import type { PlannedGroupId } from '../plans/index.js';
import type { Urn } from '../shared/index.js';
import type { GroupToReplan, ReplanOption } from './replan.js';

/**
 * Each group that came of it keeps the name of the touched one it shares most with; the rest are new. A touched group
 * that no new one continues is named without schools: it is gone, and so are those of it that declined.
 */
export function named(
  touched: readonly GroupToReplan[],
  became: readonly (readonly Urn[])[],
): ReplanOption['groups'] {
  const shared = became.flatMap((urns, at) =>
    touched.map(group => ({ at, id: group.id, count: group.urns.filter(urn => urns.includes(urn)).length })),
  );
  const homes = new Map<number, PlannedGroupId>();
  const taken = new Set<PlannedGroupId>();
  for (const { at, id, count } of shared.sort((one, other) => other.count - one.count)) {
    if (count === 0 || homes.has(at) || taken.has(id)) continue;
    homes.set(at, id);
    taken.add(id);
  }
  return [
    ...became.map((urns, at) => ({ group: homes.get(at) ?? null, urns })),
    ...touched.filter(({ id }) => !taken.has(id)).map(({ id }) => ({ group: id, urns: [] })),
  ];
}

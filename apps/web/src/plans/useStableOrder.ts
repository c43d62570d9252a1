import { useState } from 'react';
import type { PlanGroup } from './plan-shapes.js';

/**
 * Keeps the groups where they are while somebody works on them: a card that jumps away under the hand is lost.
 * New groups come first. `isOutdated`: worst first would look otherwise by now.
 */
export function useStableOrder(groups: readonly PlanGroup[]) {
  const [order, setOrder] = useState<ReadonlyMap<string, number>>(() => placesOf(groups));
  const placed = groups
    .map((group, worst) => ({ group, worst, place: order.get(group.id) ?? -1 }))
    .sort((one, other) => one.place - other.place || one.worst - other.worst);
  return {
    ordered: placed.map(({ group }) => group),
    isOutdated: placed.some(({ worst }, place) => worst !== place),
    sortAgain: () => setOrder(placesOf(groups)),
  };
}

const placesOf = (groups: readonly PlanGroup[]) => new Map(groups.map(({ id }, place) => [id, place]));

import type { Urn } from '../shared/index.js';
import { isLegalGroup } from './pair-rules.js';
import type { PlanScene } from './plan-scene.js';

/** The cheapest way to cut a few schools into trios and the fewest quartets. */
export interface Split {
  readonly groups: readonly (readonly Urn[])[];
  readonly cost: number;
}

const chosen = <Item>(from: readonly Item[], count: number): Item[][] =>
  count === 0
    ? [[]]
    : from.flatMap((first, place) => chosen(from.slice(place + 1), count - 1).map(rest => [first, ...rest]));

/**
 * Exact, by going through all of them: for a dozen schools at most. The first two of `urns` share a group. Null where no
 * legal cut exists, or none into groups of three and four.
 */
export function bestSplit(scene: PlanScene, urns: readonly Urn[]): Split | null {
  const count = Math.floor(urns.length / 3);
  if (count === 0 || urns.length > 4 * count) return null;
  const costs = new Map<string, number>();
  const costOf = (group: readonly Urn[]): number => {
    const key = group.join();
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = isLegalGroup(scene, group) ? scene.scores.scoreOf(group).cost : Infinity;
    costs.set(key, cost);
    return cost;
  };
  return cut(urns, { count, together: urns.slice(1, 2) }, costOf);
}

function cut(
  urns: readonly Urn[],
  { count, together }: { readonly count: number; readonly together: readonly Urn[] },
  costOf: (group: readonly Urn[]) => number,
): Split | null {
  const [first, ...rest] = urns;
  if (!first) return count === 0 ? { groups: [], cost: 0 } : null;
  if (urns.length < 3 * count || urns.length > 4 * count) return null;
  let best: Split | null = null;
  const others = rest.filter(urn => !together.includes(urn));
  for (const size of [3, 4]) {
    for (const picked of chosen(others, size - 1 - together.length)) {
      const group = [first, ...together, ...picked];
      const cost = costOf(group);
      if (cost >= (best?.cost ?? Infinity)) continue;
      const left = others.filter(urn => !picked.includes(urn));
      const tail = cut(left, { count: count - 1, together: [] }, costOf);
      if (tail && cost + tail.cost < (best?.cost ?? Infinity)) {
        best = { groups: [group, ...tail.groups], cost: cost + tail.cost };
      }
    }
  }
  return best;
}

import { forCouple } from './exact-pricing.js';
import { pairSum } from './partition.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Groups as rows, with their costs. */
export interface Columns {
  readonly groups: number[][];
  readonly costs: number[];
}

/** How much more than its prices a column may cost, and how many columns are too many. */
export interface ColumnLimits {
  readonly trio: number;
  /** null: no quartets. */
  readonly quartet: number | null;
  readonly most: number;
}

/**
 * Every legal trio and quartet among `rows` that costs no more than its prices and the limit. Prices must admit
 * no breach by a legal trio: a quartet's excess is half the sum of its four trios' excesses plus half of its
 * prices, which rules most of them out from their first three schools.
 *
 * @returns null where there are more than `limits.most`
 */
export function worthwhileColumns(
  space: Space,
  rows: readonly number[],
  prices: Float64Array,
  limits: ColumnLimits,
): Columns | null {
  const found: Columns = { groups: [], costs: [] };
  const price = (group: readonly number[]): number => group.reduce((sum, i) => sum + real(prices, i), 0);
  const single = rows.filter(i => int(space.mate, i) < 0).sort((i, j) => i - j);
  const cheapest = single.reduce((least, i) => Math.min(least, real(prices, i)), Infinity);
  const take = (group: number[], cost: number, limit: number): void => {
    if (cost - price(group) > limit) return;
    found.groups.push(group);
    found.costs.push(cost);
  };
  for (const [x, i] of single.entries()) {
    for (const [y, j] of single.entries()) {
      if (y <= x || space.clash(i, j)) continue;
      const first = space.distance(i, j);
      for (let z = y + 1; z < single.length; z += 1) {
        const k = single[z] as number;
        if (space.clash(i, k) || space.clash(j, k)) continue;
        const cost = first + space.distance(i, k) + space.distance(j, k);
        const worth = price([i, j, k]);
        if (cost - worth <= limits.trio) take([i, j, k], cost, limits.trio);
        if (limits.quartet === null || cost - worth > 2 * limits.quartet - worth - cheapest) continue;
        for (let w = z + 1; w < single.length; w += 1) {
          const l = single[w] as number;
          const group = [i, j, k, l];
          if (group.every(each => each === l || !space.clash(each, l)))
            take(
              group,
              pairSum(group, (p, q) => space.distance(p, q)),
              limits.quartet,
            );
        }
      }
      if (found.groups.length > limits.most) return null;
    }
  }
  addCouples(space, rows, limits, take);
  return found.groups.length > limits.most ? null : found;
}

function addCouples(
  space: Space,
  rows: readonly number[],
  limits: ColumnLimits,
  take: (group: number[], cost: number, limit: number) => void,
): void {
  const inside = new Set(rows);
  for (const i of rows) {
    const mate = int(space.mate, i);
    if (mate <= i) continue;
    forCouple(space, i, mate, (k, cost) => {
      if (inside.has(k)) take([i, mate, k], cost, limits.trio);
    });
    if (limits.quartet === null) continue;
    const joining = rows.filter(k => k !== i && k !== mate && !space.clash(i, k) && !space.clash(mate, k));
    for (const [at, k] of joining.entries()) {
      for (const l of joining.slice(at + 1)) {
        if (space.clash(k, l) || !space.matesWithin(i, mate, k, l)) continue;
        // A quartet of two locked pairs is met from both: it counts from the lower one.
        if (int(space.mate, k) >= 0 && Math.min(k, l) < i) continue;
        take(
          [i, mate, k, l],
          pairSum([i, mate, k, l], (p, q) => space.distance(p, q)),
          limits.quartet,
        );
      }
    }
  }
}
